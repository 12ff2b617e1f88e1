import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idMaker } from '../app/new-id.ts'
import type { Database } from '../db/database.ts'
import { openDatabase } from '../db/open-database.ts'
import { applyActivities } from '../ledger/apply-activities.ts'
import { postgresTestUrl } from '../test-database/postgres.ts'
import { cake, paid, type Shop } from '../test-database/test-shop.ts'
import { decideReview } from './decide-review.ts'
import { referralsDue } from './referral-step.ts'
import { buys, codeOf, friends, jo, joins, points, referralOf, shopWithAnn } from './test/friends.ts'

// PGlite has one session and so no races: these run on PostgreSQL, on two pools of connections as two processes have.

const connectionString = await postgresTestUrl()
const [one, two] = await Promise.all([0, 1].map(() => openDatabase({ connectionString, connections: 16 })))
assert.ok(one && two)
after(() => Promise.all([one.close(), two.close()]))

const newId = idMaker()
const many = <T>(count: number, what: (db: Database, index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => what(index % 2 ? one : two, index)))

const decide = (db: Database, shop: Shop, referral: string, decision: 'approved' | 'refused') =>
  decideReview(db, { tenant: shop.name, referral, decision, note: jo }, { now: shop.now, newId }).then(
    () => true,
    (error: { code?: string }) => {
      assert.equal(error.code, 'refused')
      return false
    },
  )

/** A friend who shares ann's card and bought. */
async function doubtful(shop: Shop, code: string, friend: string): Promise<string> {
  await joins(shop, friend, code)
  await buys(shop, friend, `of-${friend}`, { card: 'one' })
  return (await referralOf(shop, friend)).id
}

async function withDoubts(rule: Parameters<typeof shopWithAnn>[1] = {}) {
  const { shop, code } = await shopWithAnn(one!, { perDay: 1000, ...rule })
  await buys(shop, 'ann', 'own', { card: 'one' })
  return { shop, code }
}

test('of 64 orders of one friend at once one makes the friend count', async () => {
  const { shop, code } = await shopWithAnn(one, {})
  await joins(shop, 'bob', code)
  const report = (db: Database, index: number) =>
    applyActivities(db, shop.name, [paid('bob', [cake(2000)], `order-${index}`)], { now: shop.now, newId })
  const results = await many(64, report)
  assert.ok(results.every(({ outcomes }) => outcomes[0]?.ok))
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
})

test('64 approvals at once pay once', async () => {
  const { shop, code } = await withDoubts({ levels: [{ friends: 1, gives: [{ points: 10 }, { reward: 'coffee' }] }] })
  const id = await doubtful(shop, code, 'bob')
  const said = await many(64, db => decide(db, shop, id, 'approved'))
  assert.ok(said.every(yes => yes))
  assert.deepEqual(await points(shop, 'ann', 'bob'), [110, 50])
  assert.equal((await shop.member('ann')).redemptions.length, 1)
})

test('an approval and a refund at once leave nothing, whichever comes first', async () => {
  const { shop, code } = await withDoubts()
  for (let round = 0; round < 24; round += 1) {
    const friend = `friend-${round}`
    const id = await doubtful(shop, code, friend)
    const [first, second] = round % 2 ? [one, two] : [two, one]
    const refund = {
      type: 'order.refunded',
      id: `back-${round}`,
      member: friend,
      refund: { order: `of-${friend}` },
    } as const
    await Promise.all([
      decide(first, shop, id, 'approved'),
      applyActivities(second, shop.name, [refund], { now: shop.now, newId }),
    ])
    assert.deepEqual(await points(shop, 'ann', friend), [0, 0])
  }
  assert.deepEqual([...new Set(await friends(shop))], ['reversed'])
})

test('of a yes and a no at once one holds, and pays or not', async () => {
  const { shop, code } = await withDoubts()
  let yes = 0
  for (let round = 0; round < 16; round += 1) {
    const friend = `friend-${round}`
    const id = await doubtful(shop, code, friend)
    const said = await many(8, (db, index) => decide(db, shop, id, (index + round) % 4 < 2 ? 'approved' : 'refused'))
    assert.equal(said.filter(Boolean).length, 4)
    const { status } = await referralOf(shop, friend)
    yes += status === 'paid' ? 1 : 0
    assert.deepEqual(await points(shop, 'ann', friend), [yes * 100, status === 'paid' ? 50 : 0])
  }
})

test('64 friends who come to count at once reach each level once', async () => {
  const levels = [1, 10, 64, 65].map(friends => ({ friends, gives: [{ points: 1000 }] }))
  const { shop, code } = await shopWithAnn(one, { levels, perDay: 1000 })
  await many(64, (_, index) => joins(shop, `friend-${index}`, code))
  await many(64, (db, index) =>
    applyActivities(db, shop.name, [paid(`friend-${index}`, [cake(2000)], `order-${index}`)], { now: shop.now, newId }),
  )
  assert.deepEqual(await points(shop, 'ann'), [6400 + 3000])
})

test('one new customer who joins by two codes at once is brought by one', async () => {
  const { shop, code } = await shopWithAnn(one, { converts: { on: 'member.joined' } })
  const eves = await codeOf(shop, 'eve')
  await many(64, (db, index) => {
    const joining = { referral: index % 2 ? code : eves }
    return applyActivities(db, shop.name, [{ type: 'member.joined', id: `join-${index}`, member: 'bob', joining }], {
      now: shop.now,
      newId,
    })
  })
  const [ann, eve, bob] = await points(shop, 'ann', 'eve', 'bob')
  assert.deepEqual([(ann ?? 0) + (eve ?? 0), bob], [100, 50])
})

test('what was held is handed out once by however many processes, and lapses once', async () => {
  const rule = {
    hold: { count: 1, unit: 'day' },
    advocate: { reward: 'coffee' },
    lapse: { count: 2, unit: 'day' },
  } as const
  const { shop, code } = await shopWithAnn(one, { ...rule, perDay: 1000 })
  for (let index = 0; index < 12; index += 1) {
    await joins(shop, `friend-${index}`, code)
    if (index % 2) await buys(shop, `friend-${index}`)
  }
  shop.wait(4)
  const done = await many(8, db => referralsDue(db, { now: shop.now, newId }))
  const last = await referralsDue(one, { now: shop.now, newId })
  const sum = (what: string) => [...done, last].reduce((all, { counts }) => all + (counts[what] ?? 0), 0)
  assert.deepEqual([sum('rewards'), sum('lapsed')], [6, 6])
  assert.equal((await shop.member('ann')).redemptions.length, 6)
})
