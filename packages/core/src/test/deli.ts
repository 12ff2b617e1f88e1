import { randomUUID } from 'node:crypto'
import { createApp, newPublishableKey, newSecretKey, type Database, type LiveSettings } from '@tenth/server'
import { ensureTenant } from '../../../server/src/db/tenant.ts'
import { deli } from '../../../server/src/test-database/deli-program.ts'
import { createShop } from '../shop/index.ts'
import type { TenthOptions } from '../index.ts'
import { createTenth } from '../index.ts'

export const api = 'http://tenth.test'

let programs = 0

/** A deli with a programme of its own, the whole server behind it, and a shop's backend that holds its secret key. */
export async function openDeli(db: Database, live: LiveSettings = {}) {
  const program = `deli-${process.pid}-${++programs}`
  const secret = newSecretKey(program, 'live')
  const page = newPublishableKey(program, 'live')
  const app = createApp({ db, checkReplies: true, live: { poll: 50, ...live } })
  const blank = { program_id: program, secret_hash: null, public_key: null, created_at: new Date(), revoked_at: null }
  await db.transaction(program, async tx => {
    await ensureTenant(tx, program)
    await tx
      .insertInto('keys')
      .values([
        { ...blank, id: secret.id, kind: 'secret', secret_hash: secret.hash, public_key: secret.publicKey },
        { ...blank, id: page.id, kind: 'publishable' },
      ])
      .execute()
  })
  const shop = createShop({ api, secretKey: secret.secret, fetch: app.fetch })
  await shop.publish(deli)

  return {
    app,
    shop,
    program,
    key: page.key,
    secretKey: secret.secret,
    /** A page that this customer, or nobody, looks at. */
    page: (member: string | null, options: Partial<TenthOptions> = {}) =>
      createTenth({
        api,
        key: page.key,
        fetch: app.fetch,
        token: member === null ? null : () => shop.memberToken({ member }),
        ...options,
      }),
    buy: (member: string, sandwiches: number, order = randomUUID() as string) =>
      shop.report({
        type: 'order.paid',
        id: `paid-${order}`,
        member,
        order: { id: order, currency: 'EUR', lines: [sandwichLine(sandwiches)] },
      }),
  }
}

export type Deli = Awaited<ReturnType<typeof openDeli>>

/** So many sandwiches at five euros each: ten points and a stamp for each one. */
export function sandwichLine(quantity: number) {
  return { id: '1', sku: 'sandwich', quantity, amount: quantity * 500, categories: ['sandwich'] }
}
