import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, sandwiches, type Shop } from '../test-database/test-shop.ts'
import { tellExpiring } from './notices.ts'
import { pruneReplies } from './prune-replies.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

const week = { count: 10, unit: 'day' } as const

async function shopOf(about: Partial<ProgramInput>): Promise<Shop> {
  const shop = await openShop(db, deliWith({ expiryNotice: { days: 7 }, ...about }))
  await shop.join('ann')
  return shop
}

/** One round of the work, and all that was told so far, the oldest first. */
async function told(shop: Shop): Promise<unknown[]> {
  await tellExpiring(db, { now: shop.now, newId })
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ member: string; data: object }>`
      select member_id as member, data from events
      where program_id = ${shop.name} and type = 'points.expiring' order by id`.execute(tx),
  )
  return rows.map(({ member, data }) => ({ member, ...data }))
}

test('points and stamps are told of so many days before the last one, all of a day together, once', async () => {
  const shop = await shopOf({ points: { expiry: { kind: 'after', period: week } } })
  await shop.buy('ann', [cake(1000)])
  await shop.buy('ann', [sandwiches(2)])
  shop.wait(2)
  assert.deepEqual(await told(shop), [])
  shop.wait(1)
  const notice = { member: 'ann', unit: 'points', amount: 40, expiresAt: '2026-03-12T22:00:00.000Z' }
  assert.deepEqual(await told(shop), [notice])
  assert.deepEqual(await told(shop), [notice])
  shop.wait(1)
  await shop.buy('ann', [cake(500)])
  assert.deepEqual(await told(shop), [notice])
  shop.wait(3)
  assert.deepEqual(await told(shop), [
    notice,
    { member: 'ann', unit: 'points', amount: 10, expiresAt: '2026-03-16T22:00:00.000Z' },
  ])
})

test('what lives longer because the member was active is told of again, when its new end is near', async () => {
  const shop = await shopOf({ points: { expiry: { kind: 'inactivity', period: week } } })
  await shop.buy('ann', [cake(1000)])
  shop.wait(3)
  const first = { member: 'ann', unit: 'points', amount: 20, expiresAt: '2026-03-12T22:00:00.000Z' }
  assert.deepEqual(await told(shop), [first])
  await shop.must('reportActivity', { body: { type: 'visit', id: randomUUID(), member: 'ann' } })
  shop.wait(1)
  assert.deepEqual(await told(shop), [first])
  shop.wait(2)
  assert.deepEqual(await told(shop), [first, { ...first, expiresAt: '2026-03-15T22:00:00.000Z' }])
})

test('nobody is told where the programme does not say so, and several processes tell once', async () => {
  const expiry = { kind: 'after', period: week } as const
  const silent = await openShop(db, deliWith({ points: { expiry } }))
  await silent.join('ann')
  await silent.buy('ann', [cake(1000)])
  silent.wait(5)
  assert.deepEqual(await told(silent), [])
  const shop = await shopOf({ points: { expiry } })
  await shop.buy('ann', [cake(1000)])
  shop.wait(5)
  const clock = { now: shop.now, newId }
  await Promise.all([tellExpiring(db, clock), tellExpiring(db, clock), tellExpiring(db, clock)])
  assert.equal((await told(shop)).length, 1)
})

test('a reply is kept under its key for 30 days, and then forgotten', async () => {
  const shop = await shopOf({})
  await shop.buy('ann', [cake(5000)])
  const redeem = async () => (await shop.redeem('ann', { reward: 'coffee' }, 'key-of-ann')).value.redemption.id
  const first = await redeem()
  shop.wait(29)
  await pruneReplies(db, { now: shop.now, newId })
  assert.equal(await redeem(), first)
  shop.wait(2)
  await pruneReplies(db, { now: shop.now, newId })
  assert.notEqual(await redeem(), first)
})
