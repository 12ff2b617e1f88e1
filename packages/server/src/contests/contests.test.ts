import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { commitmentTo, draw, listHash } from '@tenth/engine'
import { createApp } from '../app/create-app.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { sha256 } from './commit-seeds.ts'

const db = await testDatabase()
after(() => db.close())

type ContestInput = NonNullable<ProgramInput['contests']>[number]

const spring: ContestInput = {
  id: 'spring',
  name: 'Spring',
  opens: '2026-03-01T00:00:00Z',
  closes: '2026-03-10T00:00:00Z',
  draws: '2026-03-12T00:00:00Z',
  ways: [
    { by: 'free', tickets: 1 },
    { by: 'points', cost: 10 },
    { by: 'action', on: 'order.paid', when: { total: { min: 1000 } }, tickets: 3 },
  ],
  most: 20,
  prizes: [{ winners: 2, grants: [{ reward: 'coffee' }, { points: 7 }] }],
}

const open = async (changes: Partial<ContestInput> = {}) => {
  const shop = await openShop(db, deliWith({ contests: [{ ...spring, ...changes }] }))
  await shop.join('ann')
  return shop
}

const params = { contest: 'spring' }
let keys = 0
const enter = (shop: Shop, member: string, tickets?: number, idempotencyKey = `key-${++keys}`) =>
  shop.call('enterContest', {
    ...{ member, params, idempotencyKey },
    body: tickets === undefined ? { by: 'free' } : { by: 'points', tickets },
  })
const withdraw = (shop: Shop, member: string, entry: string) =>
  shop.call('withdrawEntry', { member, params: { contest: 'spring', entry }, body: {} })
const mine = async (shop: Shop, member = 'ann') => (await shop.must('listMyContests', { member })).items[0]

test('a contest is entered for nothing once, by orders, and for points', async () => {
  const shop = await open()
  await shop.buy('ann', [cake(1000)], 'one')
  await shop.buy('ann', [cake(999)], 'small')
  const free = await enter(shop, 'ann', undefined, 'k1')
  assert.deepEqual((await enter(shop, 'ann', undefined, 'k1')).value, free.value)
  assert.equal((await enter(shop, 'ann')).problem.refusal?.code, 'contest_entered')
  const before = (await shop.member('ann')).points.available
  const bought = await enter(shop, 'ann', 2)
  assert.deepEqual([bought.value.paid, (await shop.member('ann')).points.available], [20, before - 20])
  const state = await mine(shop)
  assert.deepEqual(
    [state?.status, state?.tickets, state?.entries.map(({ by }) => by)],
    ['open', 6, ['action', 'free', 'points']],
  )
})

test('points come back to where they came from when tickets are given back', async () => {
  const shop = await open()
  await shop.buy('ann', [cake(1500)], 'one')
  const { points } = await shop.member('ann')
  const { value } = await enter(shop, 'ann', 3)
  for (let twice = 0; twice < 2; twice++) {
    assert.equal((await withdraw(shop, 'ann', value.id)).value.counts, false)
    assert.deepEqual((await shop.member('ann')).points, points)
  }
  const free = await enter(shop, 'ann')
  assert.equal((await withdraw(shop, 'ann', free.value.id)).problem.refusal?.code, 'contest_entry_not_bought')
  assert.equal((await withdraw(shop, 'ann', 'nothing')).problem.code, 'entry_unknown')
})

test('buying tickets, refunding the order and giving the tickets back makes no points out of nothing', async () => {
  const shop = await open()
  await shop.buy('ann', [cake(1500)], 'one')
  const { value } = await enter(shop, 'ann', 3)
  await shop.refund('ann', { order: 'one' })
  assert.equal((await shop.member('ann')).points.available, 0)
  await withdraw(shop, 'ann', value.id)
  assert.equal((await shop.member('ann')).points.available, 0)
})

test('nobody enters too early, too late, too often, without points or from another audience', async () => {
  const shop = await open({ audience: { orders: { min: 1 } }, most: 8 })
  await shop.buy('ann', [cake(2000)], 'one')
  await shop.join('bob')
  const codes = [
    await enter(shop, 'bob'),
    await enter(shop, 'ann', 6),
    await enter(shop, 'ann', 5),
    await enter(shop, 'ann', 4),
    await enter(shop, 'ann', 1),
  ].map(({ status, problem }) => (status === 200 ? 'yes' : problem.refusal?.code))
  // The order brought three tickets of eight; four more cost all of its 40 points.
  assert.deepEqual(codes, ['contest_not_for_member', 'contest_limit', 'not_enough_points', 'yes', 'not_enough_points'])
  shop.wait(8)
  assert.deepEqual((await enter(shop, 'ann')).problem.refusal, {
    code: 'contest_not_open',
    facts: { status: 'closed' },
  })
  const unknown = { member: 'ann', params: { contest: 'x' }, body: { by: 'free' }, idempotencyKey: 'x' } as const
  assert.equal((await shop.call('enterContest', unknown)).problem.code, 'contest_unknown')
})

test('anybody can work the draw out again, and every winner has the prize once', async () => {
  const shop = await open()
  const before = await shop.must('getContest', { params })
  assert.deepEqual([before.seed, before.winners], [null, []])
  for (const [index, member] of ['ann', 'bob', 'cy', 'di'].entries()) {
    if (member !== 'ann') await shop.join(member)
    for (let order = 0; order <= index; order++) await shop.buy(member, [cake(1000)], `${member}-${order}`)
  }
  await shop.refund('di', { order: 'di-3' })
  const early = await shop.call('drawContest', { params, body: {} })
  assert.equal(early.problem.refusal?.code, 'contest_not_closed')
  shop.wait(10)
  const drawn = await shop.must('drawContest', { params, body: {} })
  assert.deepEqual(await shop.must('drawContest', { params, body: {} }), drawn)

  const { items } = await shop.must('listEntrants', { params })
  assert.deepEqual(items.map(({ tickets }) => tickets).sort(), [3, 6, 9, 9])
  assert.equal(drawn.seed && commitmentTo(drawn.seed, sha256), before.commitment)
  assert.equal(drawn.list, listHash(items, sha256))
  assert.deepEqual(
    drawn.winners.map(({ entrant }) => entrant),
    draw(items, 2, drawn.seed ?? '', sha256),
  )
  const winners = (await shop.must('listContestWinners', { params })).items
  for (const { member, place, givenAt, entrant } of winners) {
    assert.ok(givenAt)
    assert.deepEqual([(await mine(shop, member))?.place, (await mine(shop, member))?.entrant], [place, entrant])
    const { redemptions } = await shop.member(member)
    assert.deepEqual(
      redemptions.map(({ reward }) => reward),
      ['coffee'],
    )
  }
  assert.equal(new Set(winners.map(({ member }) => member)).size, 2)
})

test('an order’s tickets go back with it: with any refund, or only with all of it', async () => {
  for (const [refund, left] of [
    ['any', 0],
    ['whole', 3],
  ] as const) {
    const shop = await open({ refund })
    await shop.buy('ann', [cake(600), cake(400, 'b')], 'one')
    await shop.refund('ann', { order: 'one', lines: [{ id: 'b' }] })
    assert.equal((await mine(shop))?.tickets, left)
    await shop.refund('ann', { order: 'one' })
    assert.equal((await mine(shop))?.tickets, 0)
  }
})

test('the day’s work draws when the time has come, and after that nothing changes the list', async () => {
  const shop = await open()
  await shop.buy('ann', [cake(1000)], 'one')
  shop.wait(11)
  const app = createApp({ db, now: shop.now })
  for (let twice = 0; twice < 2; twice++) await app.runDue()
  await shop.refund('ann', { order: 'one' })
  const state = await mine(shop)
  assert.deepEqual([state?.status, state?.tickets, state?.place], ['drawn', 3, 1])
  assert.equal((await shop.member('ann')).points.available, 7)
})

test('a contest that the programme drops pays its tickets back, and a drawn one stays as it is', async () => {
  const shop = await open()
  await shop.buy('ann', [cake(1000)], 'one')
  await enter(shop, 'ann', 2)
  await shop.must('publishProgram', { body: deliWith({}) })
  assert.equal((await enter(shop, 'ann', 1)).problem.refusal?.code, 'contest_cancelled')
  await createApp({ db, now: shop.now }).runDue()
  assert.equal((await shop.member('ann')).points.available, 20)
  assert.equal((await shop.call('drawContest', { params, body: {} })).problem.refusal?.code, 'contest_cancelled')
  assert.deepEqual((await mine(shop))?.status, 'cancelled')
})

test('entering is an occasion that rules can give for, once', async () => {
  const shop = await openShop(
    db,
    deliWith({
      contests: [spring],
      earn: [{ id: 'entered', on: 'contest.entered', amount: { kind: 'fixed', give: 5 } }],
    }),
  )
  await shop.join('ann')
  for (let twice = 0; twice < 2; twice++) await enter(shop, 'ann', undefined, 'once')
  assert.equal((await shop.member('ann')).points.available, 5)
})

test('joining again brings no further ticket, and ids may be as long as they get', async () => {
  const id = `c${'o'.repeat(62)}`
  const ways: ContestInput['ways'] = [
    { by: 'action', on: 'member.joined' },
    { by: 'action', on: 'order.paid' },
  ]
  const shop = await open({ id, ways })
  for (let again = 0; again < 3; again++) await shop.join('ann')
  assert.equal((await mine(shop))?.tickets, 1)
  await shop.buy('ann', [cake(100)], 'o'.repeat(123))
  assert.equal((await mine(shop))?.tickets, 2)
})
