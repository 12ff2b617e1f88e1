import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { cake, openShop, paid, sandwiches } from '../test-database/test-shop.ts'

// PGlite has one session and so no races: these run on PostgreSQL, whatever the rest runs on.

const db = await postgresTestDatabase()
after(() => db.close())

const many = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => one(i)))

test('the same purchase twenty times at once counts once', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const body = paid('ann', [cake(2000)], 'one')
  const results = await many(20, () => shop.must('reportActivity', { body }))
  assert.equal(results.filter(({ replayed }) => !replayed).length, 1)
  assert.equal((await shop.member('ann')).points.available, 40)
})

test('twenty purchases of one member at once all count', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await many(20, index => shop.buy('ann', [cake(1000)], `order-${index}`))
  const { points, revision } = await shop.member('ann')
  assert.deepEqual([points.available, revision], [400, 21])
})

test('of 64 racers for the last points exactly those who can pay succeed', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(1250), cake(1250, 'b')])
  const answers = await many(64, () => shop.redeem('ann', { reward: 'delivery' }))
  assert.equal(answers.filter(({ status }) => status === 200).length, 5)
  const reasons = new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code))
  assert.deepEqual([...reasons], ['not_enough_points'])
  assert.equal((await shop.member('ann')).points.available, 0)
})

test('of 64 orders that race for one voucher one gets it', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [sandwiches(9)])
  const { code } = (await shop.redeem('ann', { card: 'sandwich' })).value
  const answers = await many(64, index => shop.call('useVoucher', { body: { code, order: `order-${index}` } }))
  const [winner] = answers.filter(({ status }) => status === 200)
  assert.equal(answers.filter(({ status }) => status === 200).length, 1)
  const reasons = new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code))
  assert.deepEqual([...reasons], ['voucher_used'])
  assert.ok(winner?.value.order)
})

test('one Idempotency-Key at once brings one redemption, whose code everybody hears', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(5000)])
  const answers = await many(16, () => shop.redeem('ann', { reward: 'coffee' }, 'one'))
  assert.equal(new Set(answers.map(({ value }) => value.code)).size, 1)
  assert.equal((await shop.member('ann')).points.available, 60)
})

test('a cancellation and a use that race: one of them happened', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.buy('ann', [cake(5000)])
  for (let round = 0; round < 8; round++) {
    const { code, redemption } = (await shop.redeem('ann', { reward: 'coffee' })).value
    const [cancel, use] = await Promise.all([
      shop.call('cancelRedemption', { member: 'ann', params: { redemption: redemption.id }, body: {} }),
      shop.call('useVoucher', { body: { code, order: `order-${round}` } }),
    ])
    assert.deepEqual([cancel.status, use.status].sort(), [200, 409])
    if (use.status === 200) await shop.buy('ann', [cake(2000)])
  }
})

test('friends who pay each other’s advocates at once do not stop each other', async () => {
  const shop = await openShop(db)
  const code = (await shop.join('ann')).member.referral?.code ?? ''
  await many(12, index => shop.join(`friend-${index}`, code))
  await many(12, index => shop.buy(`friend-${index}`, [cake(1000)], `order-${index}`))
  const ann = await shop.member('ann')
  assert.deepEqual([ann.points.available, ann.referral?.paid], [1200, 12])
})

test('joining twenty times at once makes one member', async () => {
  const shop = await openShop(db)
  const answers = await many(20, () => shop.call('join', { member: 'ann', body: {} }))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
  assert.equal(new Set(answers.map(({ value }) => value.member.referral?.code)).size, 1)
})

test('after every race the balances are the sums of their entries', async () => {
  const { rows } = await db.transaction('*', tx =>
    sql<{ program: string }>`select distinct program_id as program from lots`.execute(tx),
  )
  for (const { program } of rows) {
    const off = await db.transaction(program, tx =>
      sql`
        with posted as (
          select member_id, unit, sum(amount) as balance, sum(pending) as pending from entries group by member_id, unit
        ), held as (
          select member_id, unit, sum(remaining) as remaining from lots group by member_id, unit
        )
        select from balances b
        left join posted p using (member_id, unit)
        left join held h using (member_id, unit)
        where b.balance is distinct from p.balance or b.pending is distinct from p.pending
          or b.balance + b.pending + b.owed is distinct from h.remaining`.execute(tx),
    )
    assert.equal(off.rows.length, 0)
  }
})
