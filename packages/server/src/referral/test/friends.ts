import { randomUUID } from 'node:crypto'
import type { ProgramInput, Signals } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../../app/new-id.ts'
import type { Database } from '../../db/database.ts'
import { runDue } from '../../ledger/run-due.ts'
import { deliWith } from '../../test-database/deli-program.ts'
import { cake, openShop, paid, type Shop } from '../../test-database/test-shop.ts'
import { referralsDue } from '../referral-step.ts'

type Rule = NonNullable<ProgramInput['referral']>

export const jo = { author: { id: 'jo' } }
const newId = idMaker()

/** A shop with a referral of its own, ann among its members, and her code. */
export async function shopWithAnn(
  db: Database,
  referral: Partial<Rule>,
  about: Partial<ProgramInput> = {},
): Promise<{ shop: Shop; code: string }> {
  const rule = { advocate: { points: 100 }, friend: { points: 50 }, ...referral }
  const shop = await openShop(db, deliWith({ earn: [], ...about, referral: rule }))
  return { shop, code: await codeOf(shop, 'ann') }
}

export async function codeOf(shop: Shop, member: string): Promise<string> {
  await shop.join(member)
  return (await shop.member(member)).referral?.code ?? ''
}

/** A friend joins by the shop's own backend, which tells what it knows. Answers why the code did not count. */
export async function joins(
  shop: Shop,
  member: string,
  referral: string | undefined,
  more: { signals?: Signals; email?: string; existing?: boolean } = {},
): Promise<string | undefined> {
  const joining = { ...more, ...(referral !== undefined && { referral }) }
  const body = { type: 'member.joined', id: randomUUID(), member, joining } as const
  return (await shop.must('reportActivity', { body })).refusals[0]?.code
}

/** Somebody buys for 20.00, with what the shop knows of the payment. */
export async function buys(shop: Shop, member: string, order: string = randomUUID(), signals?: Signals): Promise<void> {
  const body = { ...paid(member, [cake(2000)], order), ...(signals && { signals }) }
  await shop.must('reportActivity', { body })
}

export async function points(shop: Shop, ...members: string[]): Promise<number[]> {
  return Promise.all(members.map(async member => (await shop.member(member)).points.available))
}

/** What became of ann's friends, oldest first. */
export async function friends(shop: Shop): Promise<string[]> {
  const { items } = await shop.must('listFriends', { member: 'ann' })
  return items.map(({ status }) => status).reverse()
}

export async function queue(shop: Shop) {
  return (await shop.must('listReferrals', { query: { queue: 'open' } })).items
}

/** The one referral of a friend. */
export async function referralOf(shop: Shop, friend: string) {
  const { items } = await shop.must('listReferrals')
  const found = items.find(referral => referral.friend === friend)
  if (!found) throw new Error(`${friend} has no referral.`)
  return found
}

export const approve = (shop: Shop, referral: string) =>
  shop.call('approveReferral', { params: { referral }, body: { ...jo, note: 'Fine.' } })
export const refuse = (shop: Shop, referral: string) =>
  shop.call('refuseReferral', { params: { referral }, body: { ...jo, note: 'No.' } })

/** Does the day's work that referrals are part of. */
export async function work(shop: Shop): Promise<Record<string, number>> {
  const clock = { now: shop.now, newId }
  await runDue(shop.db, clock)
  return (await referralsDue(shop.db, clock)).counts
}

/** What was told of referrals, in order. */
export async function told(shop: Shop): Promise<string[]> {
  const { rows } = await shop.db.transaction(shop.name, tx =>
    sql<{ type: string }>`select type from events where type like 'referral.%' order by id`.execute(tx),
  )
  return rows.map(({ type }) => type.replace('referral.', ''))
}

/** Whose rewards went back, as events tell. */
export async function cancelled(shop: Shop): Promise<string[]> {
  const { rows } = await shop.db.transaction(shop.name, tx =>
    sql<{ member: string }>`
      select member_id as member from events where type = 'redemption.cancelled' order by id`.execute(tx),
  )
  return rows.map(({ member }) => member)
}
