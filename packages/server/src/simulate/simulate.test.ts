import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput, Simulation } from '@tenth/contract'
import { allRows } from '../test-database/all-rows.ts'
import { deli, deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, sandwiches, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const from = '2026-03-02'

async function tried(
  shop: Shop,
  program: ProgramInput,
  to = shop.now().toISOString().slice(0, 10),
): Promise<Simulation> {
  shop.wait(1 / 1440)
  return shop.must('simulate', { body: { program, from, to } })
}

const ruleIn = ({ rules }: Simulation, name: string) => rules.find(({ rule }) => rule === name) ?? assert.fail(name)

test('a draft that gives twice as much shows it by rule, in all, and for whom', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2000)])
  const twice = { ...deli.earn?.[0], amount: { kind: 'per_amount', give: 2, every: 50 } } as never
  const simulation = await tried(shop, deliWith({ earn: [twice] }))
  const { recorded, inForce, draft } = ruleIn(simulation, 'order')
  assert.deepEqual([recorded.given, inForce.given, draft.given], [40, 40, 80])
  assert.deepEqual(simulation.members, { concerned: 1, differ: 1, most: [{ member: 'ann', inForce: 40, draft: 80 }] })
  assert.deepEqual([simulation.activities, simulation.redemptions, simulation.version], [2, 0, 1])
})

test('trying out changes no row of any table', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(9)], 'one')
  await shop.redeem('ann', { reward: 'coffee' })
  await shop.refund('ann', { order: 'one' })
  const before = await allRows(db, shop.name)
  await tried(shop, deliWith({ refunds: 'owe', earn: [] }))
  assert.deepEqual(await allRows(db, shop.name), before)
})

test('a reward that the draft does not have is refused, and one that costs more may be out of reach', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2500)])
  assert.equal((await shop.redeem('ann', { reward: 'coffee' })).status, 200)
  assert.equal((await shop.redeem('ann', { reward: 'delivery' })).status, 200)
  const coffee = { id: 'coffee', name: 'A coffee', cost: 51, gives: { kind: 'amount_off', amount: 300 } } as const
  const free = deli.rewards?.filter(({ id }) => id === 'free-sandwich') ?? []
  const simulation = await tried(shop, deliWith({ rewards: [...free, coffee] }))
  const draft = Object.fromEntries(simulation.refusals.map(({ code, draft }) => [code, draft]))
  assert.deepEqual(draft, { not_enough_points: 1, reward_unknown: 1 })
  const taken = simulation.rewards.map(({ reward, inForce, draft }) => [reward, inForce.taken, draft.taken])
  assert.deepEqual(taken, [
    ['coffee', 1, 0],
    ['delivery', 1, 0],
  ])
  assert.deepEqual(simulation.cost.rewards, { recorded: 300, inForce: 300, draft: 0 })
})

test('what members brought into these days is theirs under the draft too, and a refund takes back what was recorded', async () => {
  const shop = await openShop(db, deli, '2026-02-20T10:00:00Z')
  await shop.join('ann')
  await shop.buy('ann', [cake(2500)], 'before')
  shop.wait(12)
  await shop.refund('ann', { order: 'before', amount: 1000 })
  const simulation = await tried(shop, deliWith({ earn: [] }))
  assert.deepEqual(ruleIn(simulation, 'order').draft, {
    ...{ times: 0, given: 0, pending: 0, expired: 0, takenBack: 20, worth: null },
  })
})

test('a tier that the draft has is reached in these days, and what waits for it is given', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(2500)])
  const tiers = {
    counts: 'spent',
    period: { kind: 'lifetime' },
    levels: [{ id: 'gold', name: 'Gold', threshold: 2000 }],
  } as const
  const reached = { id: 'gold', on: 'tier.reached', amount: { kind: 'fixed', give: 15 } } as const
  const simulation = await tried(shop, deliWith({ tiers: tiers as never, earn: [...(deli.earn ?? []), reached] }))
  const { inForce, draft } = ruleIn(simulation, 'gold')
  assert.deepEqual([inForce.times, draft.times, draft.given], [0, 1, 15])
})

test('days in which nothing happened come to nothing', async () => {
  const shop = await openShop(db)
  const { activities, rules, rewards, units, members } = await tried(shop, deli)
  assert.deepEqual([activities, rules, rewards, units, members.concerned], [0, [], [], [], 0])
})

test('orders of customers who had not joined are told of', async () => {
  const shop = await openShop(db)
  await shop.buy('nobody', [cake(500)])
  const { notes, refusals } = await tried(shop, deli)
  assert.deepEqual(refusals, [{ code: 'not_a_member', recorded: 1, inForce: 1, draft: 1 }])
  assert.match(notes.join('\n'), /1 activities were of customers who had not joined/)
})

test('what cannot be tried out is refused with the field at fault', async () => {
  const shop = await openShop(db)
  const asked = async (body: object) => {
    const { status, problem } = await shop.call('simulate', {
      body: { program: deli, from, to: from, ...body },
    })
    return [status, problem.code, problem.errors?.map(({ pointer }) => pointer)]
  }
  assert.deepEqual(await asked({ to: '2026-03-01' }), [422, 'invalid', ['/to']])
  assert.deepEqual(await asked({ from: '2026-03-03', to: '2026-03-04' }), [422, 'invalid', ['/from']])
  assert.deepEqual(await asked({ from: 'yesterday' }), [422, 'invalid', ['/from']])
  assert.deepEqual(await asked({ program: { ...deli, curency: 'EUR' } }), [422, 'invalid', ['/program/curency']])
  assert.deepEqual(await asked({ program: { ...deli, currency: 'USD' } }), [
    422,
    'currency_differs',
    ['/program/currency'],
  ])
  const empty = await openShop(db, null)
  const none = await empty.call('simulate', { body: { program: deli, from, to: from } })
  assert.equal(none.problem.code, 'program_missing')
})
