import type { Body, ProgramInput } from '@tenth/contract'
import type { Database } from '../../db/database.ts'
import { deliWith } from '../../test-database/deli-program.ts'
import { openShop, type Shop } from '../../test-database/test-shop.ts'

type SavingInput = NonNullable<ProgramInput['saving']>

/** What a gym asks and offers those who cancel. */
export const saving: SavingInput = {
  reasons: [
    { id: 'expensive', name: { en: 'It is too expensive', lt: 'Per brangu' } },
    { id: 'unused', name: { en: 'I do not use it', lt: 'Nesinaudoju' } },
    { id: 'other', name: { en: 'Something else', lt: 'Kita' } },
  ],
  offers: [
    {
      id: 'quarter-off',
      name: 'A quarter off for three months',
      reasons: ['expensive'],
      priority: 10,
      gives: { kind: 'percent_off', percent: 25, periods: 3 },
    },
    {
      id: 'pause',
      name: 'Two months of pause',
      reasons: ['unused', 'expensive'],
      gives: { kind: 'pause', periods: 2 },
    },
    { id: 'call', name: 'Let us talk', gives: { kind: 'talk' } },
  ],
}

/** A gym, where ann pays 29.00 a month. */
export async function openGym(db: Database, changes: Partial<SavingInput> = {}): Promise<Shop> {
  const shop = await openShop(db, deliWith({ saving: { ...saving, ...changes } }))
  await subscribe(shop, 'ann')
  return shop
}

/** Joins, and pays 29.00 a month, as `sub-` and the member's id. */
export async function subscribe(shop: Shop, member: string, more: Partial<Body<'reportSubscription'>> = {}) {
  await shop.join(member)
  const subscription = {
    id: `sub-${member}`,
    member,
    plan: 'full',
    price: 2900,
    currency: 'EUR',
    period: { count: 1, unit: 'month' },
    ...more,
  } as const
  return shop.must('reportSubscription', { body: subscription })
}

export const begin = (shop: Shop, member: string, subscription = `sub-${member}`) =>
  shop.must('requestMyCancellation', { member, params: { subscription }, body: {} })

export const step = (shop: Shop, member: string, cancellation: string, body: Body<'stepMyCancellation'>) =>
  shop.call('stepMyCancellation', { member, params: { cancellation }, body })

/** Begins, and says why; the answer has what is offered. */
export async function ask(shop: Shop, member: string, reason: string, subscription?: string) {
  const { id } = await begin(shop, member, subscription)
  const { status, value } = await step(shop, member, id, { step: 'answer', reason })
  if (status !== 200) throw new Error(`The answer was ${status}.`)
  return value
}

/** What was told of a shop's cancellations, oldest first. */
export async function events(shop: Shop, types: RegExp) {
  const rows = await shop.db.transaction(shop.name, tx =>
    tx
      .selectFrom('events' as never)
      .selectAll()
      .execute(),
  )
  return (rows as { id: string; type: string; data: Record<string, unknown> }[])
    .filter(({ type }) => types.test(type))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
