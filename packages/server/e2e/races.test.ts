import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Problem } from '@tenth/contract'
import type { Database } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { postgresTestUrl } from '../src/test-database/postgres.ts'
import { paid, sandwiches } from '../src/test-database/test-shop.ts'
import { addsUp } from './adds-up.ts'
import { pointsOf, purchase, shopOverHttp } from './shop-over-http.ts'
import { serve, type TenthProcess } from './tenth-process.ts'

// Two servers on one PostgreSQL, and 64 racers who want the same thing, half of them at each.

const racers = 64
const rounds = 20
const shop = shopOverHttp()
let servers: [TenthProcess, TenthProcess]
let db: Database

before(async () => {
  const url = await postgresTestUrl()
  const settings = { ...shop.settings, DATABASE_URL: url }
  servers = [await serve(settings), await serve(settings)]
  db = await openDatabase({ connectionString: url })
  await shop.publish(servers[0])
})
after(async () => {
  await Promise.all((servers ?? []).map(server => server.stop()))
  await db?.close()
})

const race = <T>(count: number, one: (server: TenthProcess, index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => one(servers[index % 2 === 0 ? 0 : 1], index)))

const refusalsOf = (answers: readonly { status: number; problem: Problem }[]) => [
  ...new Set(answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.refusal?.code)),
]

test(`of ${racers} orders that race for one voucher exactly one uses it, ${rounds} times`, async () => {
  const [first, second] = servers
  await shop.join(first, 'ann')
  for (let round = 0; round < rounds; round++) {
    await shop.must(first, 'reportActivity', { body: paid('ann', [sandwiches(9)], `lunch-${round}`) })
    const { code, redemption } = await shop.must(second, 'redeem', { member: 'ann', body: { card: 'sandwich' } })
    const answers = await race(racers, (server, index) =>
      shop.call(server, 'useVoucher', { body: { code, order: `order-${round}-${index}` } }),
    )
    const winners = answers.filter(({ status }) => status === 200)
    assert.equal(winners.length, 1, `round ${round}`)
    assert.deepEqual(refusalsOf(answers), ['voucher_used'])
    // At the other server, too, the winner's order is the one that used it, and may ask again.
    const used = { code, order: winners[0]?.value.order ?? '' }
    for (const server of servers)
      assert.deepEqual(await shop.must(server, 'useVoucher', { body: used }), winners[0]?.value)
    assert.equal(winners[0]?.value.redemption, redemption.id)
  }
  const [stamps] = (await addsUp(db, shop.name)).filter(({ member, unit }) => member === 'ann' && unit === 'sandwich')
  assert.equal(stamps?.balance, 0)
})

test(`of ${racers} who want the last points exactly those get something for whom they last, ${rounds} times`, async () => {
  for (let round = 0; round < rounds; round++) {
    const member = `ben-${round}`
    const euros = 5 + round * 7
    await shop.join(servers[0], member)
    await shop.buy(servers[0], member, `savings-${round}`, euros)
    const fundable = Math.min(racers, Math.floor(pointsOf(euros) / 10))
    const answers = await race(racers, server => shop.call(server, 'redeem', { member, body: { reward: 'delivery' } }))
    const paidFor = answers.filter(({ status }) => status === 200)
    assert.equal(paidFor.length, fundable, `round ${round}`)
    assert.equal(new Set(paidFor.map(({ value }) => value.code)).size, fundable)
    assert.deepEqual(refusalsOf(answers), fundable < racers ? ['not_enough_points'] : [])
    const { points } = await shop.member(servers[1], member)
    assert.equal(points.available, pointsOf(euros) - 10 * fundable)
  }
  await addsUp(db, shop.name)
})

test(`a purchase reported twenty times at once, ten times to each server, counts once, ${rounds} times`, async () => {
  await shop.join(servers[0], 'cy')
  for (let round = 0; round < rounds; round++) {
    const body = purchase('cy', `once-${round}`, 10)
    const answers = await race(20, server => shop.must(server, 'reportActivity', { body }))
    assert.equal(answers.filter(({ replayed }) => !replayed).length, 1, `round ${round}`)
    for (const { entries } of answers) assert.deepEqual(entries, answers[0]?.entries)
    assert.equal((await shop.member(servers[1], 'cy')).points.available, pointsOf(10) * (round + 1))
  }
  await addsUp(db, shop.name)
})
