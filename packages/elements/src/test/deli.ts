import type { Activity, ProgramInput, Shop } from '@tenth/core/shop'
import { createTenth, type Tenth, type TenthOptions } from '@tenth/core'
import { deliProgram } from './deli-program.ts'

/** A shop with a programme of its own on the real server, its backend, and pages that look at it. */
export interface Deli {
  /** A page that this customer, or nobody, looks at. */
  page: (member: string | null, options?: Partial<TenthOptions>) => Tenth
  /** The shop's backend reports that so many sandwiches were paid for, at five euros each: ten points, one stamp. */
  buy: (member: string, sandwiches: number, order?: string) => Promise<void>
  report: (activity: Activity) => Promise<void>
  join: (member: string, referral?: string) => Promise<void>
  publish: (program: ProgramInput) => Promise<void>
  /** What a server of the shop writes into a page: elements with their content, and what it knows beside them. */
  render: (member: string, language: string, tags: readonly string[]) => Promise<{ elements: string; known: string }>
  /** Any call of the shop's backend. */
  shop: Shop['call']
}

const opened: Tenth[] = []

export async function openDeli(changes: Partial<ProgramInput> = {}): Promise<Deli> {
  const { name, key } = await ask<{ name: string; key: string }>('open', { program: { ...deliProgram, ...changes } })
  const report = async (activity: Activity): Promise<void> => {
    await ask('report', { name, activity })
  }
  return {
    page(member, options = {}) {
      const token = member === null ? null : () => ask<string>('token', { name, member })
      const client = createTenth({ api: address, key, token, ...options })
      opened.push(client)
      return client
    },
    report,
    buy: (member, sandwiches, order = crypto.randomUUID()) =>
      report({
        type: 'order.paid',
        id: `paid-${order}`,
        member,
        order: { id: order, currency: 'EUR', lines: [sandwichLine(sandwiches)] },
      }),
    join: (member, referral) =>
      report({
        type: 'member.joined',
        id: `joined-${member}`,
        member,
        ...(referral && { joining: { referral } }),
      }),
    publish: async program => {
      await ask('publish', { name, program })
    },
    render: (member, language, tags) => ask('render', { name, key, member, language, tags }),
    shop: (route, ...[options]) => ask('call', { name, route, options }),
  }
}

export function sandwichLine(quantity: number) {
  return { id: '1', sku: 'sandwich', quantity, amount: quantity * 500, categories: ['sandwich'] }
}

/** Ends what the pages of a test began. */
export function closePages(): void {
  for (const client of opened.splice(0)) client.close()
}

/** Made by the test runner's configuration, which starts the server. */
const { address } = (await import(`/tenth-test-server${'.js'}`)) as { address: string }

async function ask<Answer>(what: string, body: object): Promise<Answer> {
  const response = await fetch(`${address}/desk/${what}`, { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`The shop could not ${what}.`)
  return (await response.json()) as Answer
}
