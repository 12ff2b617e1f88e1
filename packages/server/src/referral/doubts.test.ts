import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, paid } from '../test-database/test-shop.ts'
import { approve, buys, codeOf, jo, joins, points, queue, referralOf, shopWithAnn } from './test/friends.ts'

const db = await testDatabase()
after(() => db.close())

test('the same mailbox written otherwise is the same person', async () => {
  const { shop } = await shopWithAnn(db, {})
  await joins(shop, 'liv', undefined, { email: 'Liv.Berg@gmail.com' })
  const { referral } = await shop.member('liv')
  const again = (member: string, email: string) => joins(shop, member, referral?.code, { email })
  assert.equal(await again('a', 'livberg+deli@googlemail.com'), 'referral_self')
  assert.equal(await again('b', ' l.i.v.berg@GMAIL.com '.trim()), 'referral_self')
  // Elsewhere dots are somebody else.
  assert.equal(await again('c', 'liv.berg@deli.example'), undefined)
  assert.equal(await again('d', 'livberg@deli.example'), undefined)
})

test('a plus is left out only where the provider does so', async () => {
  const { shop } = await shopWithAnn(db, {})
  await joins(shop, 'liv', undefined, { email: 'liv@proton.me' })
  await joins(shop, 'mia', undefined, { email: 'mia@deli.example' })
  const by = async (member: string) => (await shop.member(member)).referral?.code
  assert.equal(await joins(shop, 'a', await by('liv'), { email: 'liv+two@proton.me' }), 'referral_self')
  assert.equal(await joins(shop, 'b', await by('mia'), { email: 'mia+two@deli.example' }), undefined)
})

test('who was a customer before does not count as new', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  assert.equal(await joins(shop, 'bob', code, { existing: true }), 'referral_existing_customer')
  await joins(shop, 'cat', undefined, { email: 'cat@deli.example' })
  assert.equal(await joins(shop, 'cat-again', code, { email: 'CAT@deli.example' }), 'referral_existing_customer')
  await shop.call('reportActivity', { body: paid('guest', [cake(500)], 'as-a-guest') })
  assert.equal(await joins(shop, 'guest', code), 'referral_existing_customer')
  assert.deepEqual((await shop.must('listReferrals')).items, [])
  assert.deepEqual(await queue(shop), [])
})

test('who shares card, address or network with the advocate waits for the shop', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await buys(shop, 'ann', 'own', { card: 'CARD-1', address: 'High Street 1', ip: '10.0.0.7' })
  await joins(shop, 'bob', code, { signals: { address: ' high street 1', ip: '10.0.0.7' } })
  await joins(shop, 'cat', code)
  await buys(shop, 'cat', 'of-cat', { card: 'card-1' })
  await joins(shop, 'dan', code, { signals: { address: 'High Street 2', card: 'CARD-4', ip: '10.0.0.8' } })
  await buys(shop, 'dan')
  const open = await queue(shop)
  assert.deepEqual(
    open.map(({ friend, status, flags }) => [friend, status, [...flags].sort()]),
    [
      ['bob', 'joined', ['address', 'ip']],
      ['cat', 'review', ['card']],
    ],
  )
  assert.deepEqual(await points(shop, 'ann', 'cat', 'dan'), [100, 0, 50])
})

test('so does who shares with another friend of the same advocate', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  for (const friend of ['bob', 'cat', 'dan']) {
    await joins(shop, friend, code)
    await buys(shop, friend, friend, { card: 'one-card' })
  }
  assert.deepEqual(await points(shop, 'bob', 'cat', 'dan'), [50, 0, 0])
  assert.deepEqual([(await referralOf(shop, 'cat')).flags, (await referralOf(shop, 'dan')).flags], [['card'], ['card']])
})

test('a ring is noticed, however many stand between', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await buys(shop, 'ann', 'own', { address: 'High Street 1', ip: '10.0.0.7' })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob')
  await joins(shop, 'cat', await codeOf(shop, 'bob'))
  await buys(shop, 'cat')
  const cats = await codeOf(shop, 'cat')
  await joins(shop, 'ann-again', cats, { signals: { address: 'High Street 1' } })
  await joins(shop, 'neighbour', cats, { signals: { ip: '10.0.0.7' } })
  assert.deepEqual((await referralOf(shop, 'ann-again')).flags, ['ring'])
  assert.deepEqual((await referralOf(shop, 'neighbour')).flags, [])
})

test('more friends a day than the programme expects are looked at, those before and after are not', async () => {
  const { shop, code } = await shopWithAnn(db, { perDay: 2 })
  for (const friend of ['a', 'b', 'c']) await joins(shop, friend, code)
  shop.wait(1)
  await joins(shop, 'd', code)
  const flags = await Promise.all(['a', 'b', 'c', 'd'].map(async friend => (await referralOf(shop, friend)).flags))
  assert.deepEqual(flags, [[], [], ['velocity'], []])
})

test('what the programme does not review is no doubt', async () => {
  const { shop, code } = await shopWithAnn(db, { review: ['ring'] })
  await buys(shop, 'ann', 'own', { card: 'one' })
  await joins(shop, 'bob', code)
  await buys(shop, 'bob', 'of-bob', { card: 'one' })
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
})

test('a friend who waits for the shop earns nothing in the cart either, and what is approved does', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await buys(shop, 'ann', 'own', { address: 'High Street 1' })
  await joins(shop, 'bob', code, { signals: { address: 'High Street 1' } })
  const body = { currency: 'EUR', lines: [cake(2000)] }
  const cart = async () => (await shop.must('estimate', { member: 'bob', body })).earns.map(({ amount }) => amount)
  assert.deepEqual(await cart(), [])
  await approve(shop, (await referralOf(shop, 'bob')).id)
  assert.deepEqual(await cart(), [50])
})

test('who is banned brings nobody, until the ban is lifted', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await joins(shop, 'bob', code)
  const params = { member: 'ann' }
  const first = await shop.must('banAdvocate', { params, body: { ...jo, note: 'Sells the code.' } })
  shop.wait(1)
  const second = await shop.must('banAdvocate', { params, body: { author: { id: 'kim' } } })
  assert.deepEqual([first.banned, first.note, second], [true, 'Sells the code.', first])
  assert.equal(await joins(shop, 'cat', code), 'referral_code_closed')
  await buys(shop, 'bob')
  assert.deepEqual(await points(shop, 'ann', 'bob'), [100, 50])
  assert.equal((await shop.must('liftBan', { params, body: jo })).banned, false)
  assert.equal((await shop.must('liftBan', { params, body: jo })).banned, false)
  assert.equal(await joins(shop, 'dan', code), undefined)
  const unknown = await shop.call('banAdvocate', { params: { member: 'nobody' }, body: jo })
  assert.equal(unknown.problem.code, 'member_unknown')
})

test('nothing that the hashes were made of is kept anywhere', async () => {
  const { shop, code } = await shopWithAnn(db, {})
  await joins(shop, 'bob', code, { signals: { address: 'Secret Street', card: 'SECRET-CARD', ip: '203.0.113.9' } })
  await buys(shop, 'bob', 'of-bob', { card: 'SECRET-CARD' })
  const { rows } = await shop.db.transaction(shop.name, tx =>
    sql<{ text: string }>`
      select a::text as text from activities a union all select s::text from member_signals s
      union all select e::text from events e`.execute(tx),
  )
  assert.ok(rows.length > 3)
  assert.equal(/secret|203\.0\.113/i.test(rows.map(({ text }) => text).join()), false)
})
