import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { allRows } from '../test-database/all-rows.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, sandwiches, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const who = 'cust-Zebra77'
const params = { member: who }
const author = { id: 'dora' }

const program = deliWith({
  returnWindow: { count: 14, unit: 'day' },
  recovery: { reasons: [{ id: 'late', name: 'It came late' }], roles: [{ id: 'agent', kinds: ['apology'], most: 0 }] },
})

/** A member of whom much is kept, whom a friend brought and who brought another. */
async function known(): Promise<Shop> {
  const shop = await openShop(db, program)
  await shop.join('friend')
  const code = async (member: string) => (await shop.member(member)).referral?.code
  await shop.join(who, await code('friend'), { email: 'zebra77@mail.example', language: 'lt' })
  await shop.join('other', await code(who))
  await shop.must('linkAccount', { params, body: { kind: 'email', account: 'zebra77@mail.example' } })
  const consents = [{ purpose: 'email', granted: true }]
  await shop.must('changeProfile', { params, body: { birthday: '05-04', consents } })
  await shop.must('setTags', { params, body: { tags: ['zebra77-likes-tea'] } })
  await shop.must('setNickname', { member: who, body: { name: 'Zebra77' } })
  await shop.buy(who, [sandwiches(4), cake(5000)], 'first')
  await shop.buy('other', [sandwiches(4)], 'second')
  await shop.must('reportActivity', { body: { type: 'visit', id: `visit-${who}`, member: who } })
  const given = { type: 'adjustment', unit: 'points', amount: 7, reason: 'For Zebra77', author } as const
  await shop.must('reportActivity', { body: { ...given, id: randomUUID(), member: who } })
  await shop.must('openCase', { body: { id: 'c1', member: who, reason: 'late', text: 'I, Zebra77, waited.' } })
  shop.wait(20)
  await shop.redeem(who, { reward: 'coffee' })
  return shop
}

const erase = (shop: Shop, member = who) => shop.must('eraseMember', { params: { member }, body: { confirm: 'erase' } })

test('of a member who is forgotten no table holds the id, the address or a word', async () => {
  const shop = await known()
  const before = await allRows(db, shop.name)
  assert.ok([...before.values()].some(text => text.includes(who)))
  assert.deepEqual(await erase(shop), { found: true })
  for (const [table, text] of await allRows(db, shop.name)) assert.doesNotMatch(text, /zebra77/i, table)
  assert.equal((await shop.call('getMember', { params })).status, 404)
  const { items } = await shop.must('listMembers')
  assert.deepEqual(
    items.map(({ id }) => id),
    ['friend', 'other'],
  )
})

test('the books still add up, and what friends earned stays theirs', async () => {
  const shop = await known()
  const friends = async () => [await shop.member('friend'), await shop.member('other')].map(({ points }) => points)
  const before = await friends()
  await erase(shop)
  assert.deepEqual(await friends(), before)
  const rows = await allRows(db, shop.name)
  const of = (table: string) =>
    (rows.get(table) ?? '').split('\n').map(line => JSON.parse(line) as Record<string, number | string>)
  const sums = new Map<string, number>()
  for (const { member_id: member, unit, amount } of of('entries')) {
    sums.set(`${member} ${unit}`, (sums.get(`${member} ${unit}`) ?? 0) + Number(amount))
  }
  for (const { member_id: member, unit, balance } of of('balances')) {
    assert.equal(sums.get(`${member} ${unit}`), balance)
    if (String(member).startsWith('erased:')) assert.equal(balance, 0)
  }
})

test('a code of somebody forgotten is worth nothing any more', async () => {
  const shop = await known()
  const { value } = await shop.redeem(who, { reward: 'delivery' })
  await erase(shop)
  const { problem } = await shop.call('useVoucher', { body: { code: value.code, order: 'next' } })
  assert.equal(problem.refusal?.code, 'voucher_expired')
})

test('asked again, and of somebody nobody knows, nothing is found and nothing changes', async () => {
  const shop = await known()
  await erase(shop)
  const rows = await allRows(db, shop.name)
  assert.deepEqual(await erase(shop), { found: false })
  assert.deepEqual(await erase(shop, 'nobody'), { found: false })
  assert.deepEqual(await allRows(db, shop.name), rows)
})

test('members forget themselves, if they say that they mean it, and may join anew with nothing', async () => {
  const shop = await known()
  const { status, problem } = await shop.call('eraseMe', { member: who, body: { confirm: 'yes' as 'erase' } })
  assert.deepEqual([status, problem.errors?.[0]?.pointer], [422, '/confirm'])
  assert.deepEqual(await shop.must('eraseMe', { member: who, body: { confirm: 'erase' } }), { found: true })
  await shop.join(who)
  const { points, joinedAt, referral } = await shop.member(who)
  assert.deepEqual([points.available, points.pending, joinedAt], [0, 0, shop.now().toISOString()])
  assert.equal(referral?.joined, 0)
})

test('a guest’s orders are forgotten too', async () => {
  const shop = await openShop(db, program)
  await shop.buy(who, [cake(1000)], 'guest-order')
  assert.deepEqual(await erase(shop), { found: true })
  for (const [table, text] of await allRows(db, shop.name)) assert.doesNotMatch(text, /zebra77/i, table)
})

test('the event of it does not tell who', async () => {
  const shop = await known()
  await erase(shop)
  const events = ((await allRows(db, shop.name)).get('events') ?? '')
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
  const told = events.filter(({ type }) => type === 'member.erased')
  assert.deepEqual(
    told.map(({ member_id: member, data }) => [member, data]),
    [[null, {}]],
  )
})

test('orders of the forgotten can still be refunded, their friends’ too, and the day’s work goes on', async () => {
  const shop = await known()
  await erase(shop)
  const { value, status } = await shop.call('reportActivity', {
    body: { type: 'order.refunded', id: 'r1', member: who, refund: { order: 'first' } },
  })
  assert.equal(status, 200)
  assert.deepEqual(
    value.refusals.map(({ code }) => code),
    ['not_a_member'],
  )
  await shop.refund('other', { order: 'second' })
  assert.equal((await shop.member('other')).points.available, 0)
  shop.wait(400)
  await shop.runDue()
})
