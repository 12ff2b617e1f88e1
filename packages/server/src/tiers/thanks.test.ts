import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { giveThanks } from './give-thanks.ts'
import { reviewDue } from './review-due.ts'

const db = await testDatabase()
after(() => db.close())
const clock = (shop: Shop) => ({ now: shop.now, newId: idMaker() })

type Thanks = NonNullable<ProgramInput['thanks']>[number]

const note = { en: 'You were here more than anybody. Thank you!', lt: 'Jūs lankėtės dažniausiai. Ačiū!' }

async function open(thanks: Partial<Thanks>, more: Partial<ProgramInput> = {}): Promise<Shop> {
  const all = [{ id: 'best', note, period: 'month' as const, to: { top: 1, by: 'spent' as const }, ...thanks }]
  const shop = await openShop(db, deliWith({ timeZone: 'UTC', earn: [], thanks: all, ...more }))
  for (const [index, member] of ['ann', 'bob', 'cat', 'dan'].entries()) {
    await shop.join(member)
    if (member !== 'dan') await shop.buy(member, [cake(10_000 - index * 1_000)])
  }
  return shop
}

async function thanked(shop: Shop): Promise<Record<string, number>> {
  await giveThanks(db, clock(shop))
  const members = await Promise.all(['ann', 'bob', 'cat', 'dan'].map(id => shop.member(id)))
  return Object.fromEntries(members.flatMap(({ id, thanks }) => (thanks.length > 0 ? [[id, thanks.length]] : [])))
}

test('the most loyal of a month reads the shop’s note, and is given what comes with it, once', async () => {
  const shop = await open({ gives: [{ points: 200 }, { reward: 'coffee' }] })
  assert.deepEqual(await thanked(shop), {})
  shop.wait(30)
  assert.deepEqual(await thanked(shop), { ann: 1 })
  assert.deepEqual(await thanked(shop), { ann: 1 })
  const ann = await shop.member('ann')
  assert.deepEqual(ann.thanks[0]?.note, note)
  assert.equal(ann.points.available, 200)
  assert.deepEqual(
    ann.redemptions.map(({ reward, status }) => [reward, status]),
    [['coffee', 'granted']],
  )
  await shop.buy('bob', [cake(100)])
  shop.wait(31)
  assert.deepEqual(await thanked(shop), { ann: 1, bob: 1 })
})

test('so many per cent are rounded up, of those who bought something', async () => {
  const shop = await open({ to: { percent: 34, by: 'orders' } })
  shop.wait(30)
  assert.deepEqual(await thanked(shop), { ann: 1, bob: 1 })
})

test('a refund takes its order out of the reckoning', async () => {
  const shop = await open({})
  await shop.buy('cat', [cake(5_000)], 'more')
  await shop.refund('cat', { order: 'more' })
  shop.wait(30)
  assert.deepEqual(await thanked(shop), { ann: 1 })
})

test('everybody who held a tier when the period ended is thanked, whatever became of it that night', async () => {
  const levels = [{ id: 'gold', name: 'Gold', threshold: 9_000 }]
  const tiers: ProgramInput['tiers'] = { counts: 'spent', levels, period: { kind: 'calendar', unit: 'month' } }
  const shop = await open({ to: { tier: 'gold' } }, { tiers })
  shop.wait(61)
  await reviewDue(db, clock(shop))
  assert.equal((await shop.member('ann')).tier?.id, null)
  assert.deepEqual(await thanked(shop), { ann: 1, bob: 1 })
})

test('a thank-you that was decided on after the period ended does not reach back', async () => {
  const shop = await open({})
  shop.wait(30)
  const program = deliWith({
    timeZone: 'UTC',
    earn: [],
    thanks: [{ id: 'late', note, period: 'month', to: { top: 9, by: 'spent' } }],
  })
  await shop.must('publishProgram', { body: program })
  assert.deepEqual(await thanked(shop), {})
})

test('several at once thank once', async () => {
  const shop = await open({ gives: [{ points: 200 }] })
  shop.wait(30)
  await Promise.all([giveThanks(db, clock(shop)), giveThanks(db, clock(shop))])
  assert.deepEqual(await thanked(shop), { ann: 1 })
  assert.equal((await shop.member('ann')).points.available, 200)
})
