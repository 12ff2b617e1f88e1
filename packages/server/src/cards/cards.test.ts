import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { runDue } from '../ledger/run-due.ts'
import { deli, deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, sandwiches, type Shop } from '../test-database/test-shop.ts'
import { fillCards } from './fill-cards.ts'

const db = await testDatabase()
after(() => db.close())

type Card = NonNullable<ProgramInput['cards']>[number]

const sandwich: Card = { id: 'sandwich', name: 'Sandwiches', stamps: 9, reward: 'free-sandwich' }

async function shopWith(card: Partial<Card>, about: Partial<ProgramInput> = {}): Promise<Shop> {
  const shop = await openShop(db, deliWith({ cards: [{ ...sandwich, ...card }], ...about }))
  await shop.join('ann')
  return shop
}

const cardOf = async (shop: Shop) => (await shop.member('ann')).cards[0]

test('a gift on the way is given once, its code is asked for, and a refund does not bring it again', async () => {
  const shop = await shopWith({ interim: [{ at: 3, gives: [{ reward: 'coffee' }] }] })
  await shop.buy('ann', [sandwiches(3)], 'one')
  const [given] = (await shop.member('ann')).redemptions
  assert.deepEqual([given?.reward, given?.status, given?.cost], ['coffee', 'granted', 0])
  await shop.refund('ann', { order: 'one' })
  await shop.buy('ann', [sandwiches(3)])
  assert.equal((await shop.member('ann')).redemptions.length, 1)
})

test('a full card gives its reward by itself; its code is asked for and accepted once', async () => {
  const shop = await shopWith({ claim: 'automatic' })
  await shop.buy('ann', [sandwiches(20)])
  const { redemptions, cards } = await shop.member('ann')
  assert.deepEqual(
    redemptions.map(({ reward, unit, cost, status }) => [reward, unit, cost, status]),
    [1, 2].map(() => ['free-sandwich', 'sandwich', 9, 'granted']),
  )
  assert.deepEqual([cards[0]?.stamps, cards[0]?.full], [2, 0])
  const redemption = redemptions[0]?.id ?? ''
  const asked = { member: 'ann', params: { redemption }, body: {}, idempotencyKey: randomUUID() }
  const { code } = await shop.must('revealCode', asked)
  assert.equal((await shop.must('useVoucher', { body: { code, order: 'next' } })).status, 'used')
  assert.equal(
    (await shop.call('useVoucher', { body: { code, order: 'other' } })).problem.refusal?.code,
    'voucher_used',
  )
})

test('a refund takes back the unused reward of the card whose stamps it takes, and its code is worth nothing', async () => {
  const shop = await shopWith({})
  await shop.buy('ann', [sandwiches(9)], 'one')
  const { code } = (await shop.redeem('ann', { card: 'sandwich' })).value
  await shop.refund('ann', { order: 'one', lines: [{ id: 'sandwiches', quantity: 2 }] })
  assert.equal((await cardOf(shop))?.stamps, 7)
  const { problem } = await shop.call('checkVoucher', { body: { code } })
  assert.equal(problem.refusal?.code, 'voucher_cancelled')
})

test('a reward of a counted stock is there again when a refund takes it back', async () => {
  const rewards = (deli.rewards ?? []).map(reward => (reward.id === 'free-sandwich' ? { ...reward, stock: 1 } : reward))
  const shop = await shopWith({}, { rewards })
  await shop.buy('ann', [sandwiches(18)], 'one')
  assert.equal((await shop.redeem('ann', { card: 'sandwich' })).status, 200)
  assert.equal((await shop.redeem('ann', { card: 'sandwich' })).problem.refusal?.code, 'reward_sold_out')
  await shop.refund('ann', { order: 'one', lines: [{ id: 'sandwiches', quantity: 10 }] })
  await shop.buy('ann', [sandwiches(1)])
  assert.equal((await cardOf(shop))?.full, 1)
  assert.equal((await shop.redeem('ann', { card: 'sandwich' })).status, 200)
})

test('a used reward stays used, whatever is refunded', async () => {
  const shop = await shopWith({})
  await shop.buy('ann', [sandwiches(9)], 'one')
  const { code } = (await shop.redeem('ann', { card: 'sandwich' })).value
  await shop.must('useVoucher', { body: { code, order: 'two' } })
  await shop.refund('ann', { order: 'one' })
  assert.equal((await cardOf(shop))?.stamps, 0)
  assert.equal((await shop.call('useVoucher', { body: { code, order: 'two' } })).value.status, 'used')
})

test('a card that never restarts says that it is done', async () => {
  const shop = await shopWith({ restart: 'never' })
  await shop.buy('ann', [sandwiches(20)])
  assert.deepEqual([(await cardOf(shop))?.full, (await cardOf(shop))?.open], [1, false])
  await shop.redeem('ann', { card: 'sandwich' })
  await shop.buy('ann', [sandwiches(2)])
  assert.deepEqual([(await cardOf(shop))?.stamps, (await cardOf(shop))?.open], [0, false])
})

test('one purchase a day stamps the card, and a refund of it leaves the day used', async () => {
  const shop = await shopWith({ oncePer: 'day' })
  await shop.buy('ann', [sandwiches(2)], 'one')
  await shop.buy('ann', [sandwiches(2)])
  assert.equal((await cardOf(shop))?.stamps, 2)
  await shop.refund('ann', { order: 'one' })
  await shop.buy('ann', [sandwiches(1)])
  assert.equal((await cardOf(shop))?.stamps, 0)
  shop.wait(1)
  await shop.buy('ann', [sandwiches(1)])
  assert.equal((await cardOf(shop))?.stamps, 1)
})

test('stamps that were pending fill the card when they become active, and give what it gives', async () => {
  const earn = (deli.earn ?? []).map(rule =>
    rule.unit === 'sandwich' ? { ...rule, hold: { count: 3, unit: 'day' as const } } : rule,
  )
  const shop = await shopWith({ claim: 'automatic', interim: [{ at: 5, gives: [{ points: 11 }] }] }, { earn })
  await shop.buy('ann', [sandwiches(9)])
  assert.equal((await shop.member('ann')).redemptions.length, 0)
  const { points } = await shop.member('ann')
  shop.wait(4)
  await fill(shop)
  const ann = await shop.member('ann')
  assert.deepEqual(
    ann.redemptions.map(({ reward, status }) => [reward, status]),
    [['free-sandwich', 'granted']],
  )
  assert.equal(ann.points.available, points.available + 11)
  await fill(shop)
  assert.equal((await shop.member('ann')).redemptions.length, 1)
})

test('a reward that can run out is not given by itself, and nothing is on the way at the last stamp', async () => {
  const shop = await openShop(db)
  const rewards = (deli.rewards ?? []).map(reward => ({ ...reward, stock: 5 }))
  const cards = [{ ...sandwich, claim: 'automatic' as const, interim: [{ at: 9, gives: [{ reward: 'tea' }] }] }]
  const { problem } = await shop.call('publishProgram', { body: { ...deli, cards, rewards } })
  assert.deepEqual(
    problem.errors?.map(({ pointer }) => pointer),
    ['/cards/0/interim', '/cards/0/claim', '/cards/0/interim/0/gives/0/reward'],
  )
})

const newId = idMaker()

async function fill(shop: Shop): Promise<void> {
  await runDue(db, { now: shop.now, newId })
  await fillCards(db, { now: shop.now, newId })
}
