import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'
import { reviewDue } from './review-due.ts'

// Several connections at once, which PGlite has not: `pnpm test:postgres` runs it.
const skip = process.env['TENTH_TEST_DATABASE'] !== 'postgres'
const db = await testDatabase()
after(() => db.close())

const program = deliWith({
  timeZone: 'UTC',
  tiers: { counts: 'spent', levels: [{ id: 'gold', name: 'Gold', threshold: 10_000 }] },
  segments: [{ id: 'gold', when: { tier: ['gold'] } }],
  earn: [
    { id: 'welcome', on: 'tier.reached', amount: { kind: 'fixed', give: 100 } },
    { id: 'hello', on: 'segment.entered', amount: { kind: 'fixed', give: 10 } },
  ],
})

test(
  'sixty-four purchases at once, while the day’s work goes round, reach the tier and the segment once',
  { skip },
  async () => {
    const shop = await openShop(db, program)
    const members = ['ann', 'bob', 'cat', 'dan']
    for (const member of members) await shop.join(member)
    const clock = { now: shop.now, newId: idMaker() }
    const bought = Array.from({ length: 64 }, (_, index) => shop.buy(members[index % 4] ?? '', [cake(1_000)]))
    await Promise.all([...bought, reviewDue(db, clock), reviewDue(db, clock), reviewDue(db, clock)])
    for (const member of members) {
      const { tier, points } = await shop.member(member)
      assert.deepEqual([tier?.id, tier?.held, points.available], ['gold', 16_000, 110])
      assert.equal((await shop.must('listTierChanges', { params: { member } })).items.length, 1)
    }
  },
)

test(
  'a purchase, its refund, a floor and the day’s work at once leave one tier and its whole way',
  { skip },
  async () => {
    const shop = await openShop(db, program)
    await shop.join('ann')
    const clock = { now: shop.now, newId: idMaker() }
    for (let round = 0; round < 10; round++) {
      await shop.buy('ann', [cake(10_000)], `o${round}`)
      const floor = { tier: round % 2 ? null : 'gold', reason: `round ${round}` }
      await Promise.all([
        shop.refund('ann', { order: `o${round}` }),
        shop.must('setTierFloor', { params: { member: 'ann' }, body: floor }),
        shop.buy('ann', [cake(1)]),
        reviewDue(db, clock),
      ])
    }
    const { items } = await shop.must('listTierChanges', { params: { member: 'ann' }, query: { limit: '200' } })
    const steps = items.filter(({ why }) => why !== 'floor_set').reverse()
    steps.forEach(({ from }, index) => assert.equal(from, steps[index - 1]?.to ?? null))
    assert.equal(steps.at(-1)?.to ?? null, (await shop.member('ann')).tier?.id ?? null)
  },
)
