import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const gives = (id: string, on: 'account.linked' | 'profile.completed', give: number) => ({
  id,
  on,
  amount: { kind: 'fixed' as const, give },
})
const earn: ProgramInput['earn'] = [gives('linked', 'account.linked', 30), gives('complete', 'profile.completed', 100)]

async function open(...members: string[]): Promise<Shop> {
  const shop = await openShop(db, deliWith({ earn }))
  for (const member of members) await shop.join(member)
  return shop
}

const points = async (shop: Shop, member = 'ann') => (await shop.member(member)).points.available
const revision = async (shop: Shop) => (await shop.member('ann')).revision
const marketing = { purpose: 'email-marketing', granted: true, text: '2026-01' }

test('a member reads and changes language and birthday; what is not named stays', async () => {
  const shop = await open('ann')
  assert.deepEqual(await shop.must('getMyProfile', { member: 'ann' }), {
    language: 'en',
    birthday: null,
    birthdaySetAt: null,
    consents: [],
    accounts: [],
  })
  await shop.must('changeMyProfile', { member: 'ann', body: { birthday: '02-29' } })
  const changed = await shop.must('changeMyProfile', { member: 'ann', body: { language: 'lt' } })
  assert.deepEqual([changed.language, changed.birthday], ['lt', '02-29'])
  assert.equal((await shop.member('ann')).language, 'lt')
})

test('another birthday counts from when it was entered; the same one again does not', async () => {
  const shop = await open('ann')
  const enter = async (birthday: string | null) => {
    const profile = await shop.must('changeMyProfile', { member: 'ann', body: { birthday } })
    shop.wait(1)
    return profile.birthdaySetAt
  }
  assert.equal(await enter('03-31'), '2026-03-02T10:00:00.000Z')
  assert.equal(await enter('03-31'), '2026-03-02T10:00:00.000Z')
  assert.equal(await enter('04-01'), '2026-03-04T10:00:00.000Z')
  await enter(null)
  assert.equal(await enter('03-31'), '2026-03-06T10:00:00.000Z')
})

test('a day that is in no year, and a language that is none, are turned down with the place', async () => {
  const shop = await open('ann')
  const pointer = async (body: object) =>
    (await shop.call('changeMyProfile', { member: 'ann', body })).problem.errors?.[0]?.pointer
  assert.equal(await pointer({ birthday: '02-30' }), '/birthday')
  assert.equal(await pointer({ birthday: '1990-02-03' }), '/birthday')
  assert.equal(await pointer({ language: 'no language' }), '/language')
  const twice = { consents: [marketing, marketing] }
  assert.equal(await pointer(twice), '/consents/1/purpose')
})

test('a consent is kept with its moment, source and text, can be taken back, and its history stays', async () => {
  const shop = await open('ann')
  const say = (granted: boolean) =>
    shop.must('changeMyProfile', { member: 'ann', body: { consents: [{ ...marketing, granted }] } })
  const given = await say(true)
  assert.deepEqual(given.consents, [
    { purpose: 'email-marketing', granted: true, at: '2026-03-02T10:00:00.000Z', source: 'page', text: '2026-01' },
  ])
  const before = await revision(shop)
  await say(true)
  assert.equal(await revision(shop), before)
  shop.wait(1)
  assert.equal((await say(false)).consents[0]?.granted, false)
  const till = { consents: [{ purpose: 'sms', granted: true }], source: 'till' }
  await shop.must('changeProfile', { params: { member: 'ann' }, body: till })
  const { items } = await shop.must('listMyConsents', { member: 'ann' })
  assert.deepEqual(
    items.map(({ purpose, granted, source, text }) => [purpose, granted, source, text]),
    [
      ['sms', true, 'till', null],
      ['email-marketing', false, 'page', '2026-01'],
      ['email-marketing', true, 'page', '2026-01'],
    ],
  )
  assert.deepEqual(await shop.must('listConsents', { params: { member: 'ann' } }), { items, next: null })
})

test('a complete profile earns once', async () => {
  const shop = await open('ann')
  await shop.must('changeMyProfile', { member: 'ann', body: { consents: [marketing] } })
  assert.equal(await points(shop), 0)
  await shop.must('changeMyProfile', { member: 'ann', body: { birthday: '03-31' } })
  assert.equal(await points(shop), 100)
  await shop.must('changeMyProfile', { member: 'ann', body: { birthday: null } })
  await shop.must('changeMyProfile', { member: 'ann', body: { birthday: '04-01' } })
  assert.equal(await points(shop), 100)
})

test('an e-mail address is linked by what the shop signed into the token, and earns once', async () => {
  const shop = await open('ann')
  const body = { kind: 'email' } as const
  for (const claims of [{}, { email: 'no address' }]) {
    assert.equal((await shop.call('linkMyEmail', { member: 'ann', claims, body })).problem.code, 'claim_missing')
  }
  const linked = await shop.must('linkMyEmail', { member: 'ann', claims: { email: 'Ann@Example.com' }, body })
  assert.deepEqual(linked.accounts, [{ kind: 'email', hint: 'A…@example.com', at: '2026-03-02T10:00:00.000Z' }])
  assert.equal(await points(shop), 30)
  const unlink = () => shop.must('unlinkMyAccount', { member: 'ann', params: { kind: 'email' }, body: {} })
  assert.deepEqual((await unlink()).accounts, [])
  assert.deepEqual((await unlink()).accounts, [])
  await shop.must('linkMyEmail', { member: 'ann', claims: { email: 'other@example.com' }, body })
  assert.equal(await points(shop), 30)
})

test('an account is one member’s at a time, and earns for nobody else when it moves', async () => {
  const shop = await open('ann', 'bob')
  const link = (member: string, account: string) =>
    shop.call('linkAccount', { params: { member }, body: { kind: 'instagram', account } })
  await link('ann', 'ann.k')
  const taken = await link('bob', 'ANN.K')
  assert.equal(taken.problem.refusal?.code, 'account_linked_elsewhere')
  await shop.must('unlinkAccount', { params: { member: 'ann', kind: 'instagram' }, body: {} })
  assert.equal((await link('bob', 'ann.k')).status, 200)
  assert.equal(await points(shop, 'bob'), 0)
  await link('bob', 'bob.k')
  const { accounts } = await shop.must('getProfile', { params: { member: 'bob' } })
  assert.deepEqual(
    accounts.map(({ hint }) => hint),
    ['b…'],
  )
  const bad = await shop.call('linkAccount', { params: { member: 'ann' }, body: { kind: 'email', account: 'no' } })
  assert.equal(bad.problem.errors?.[0]?.pointer, '/account')
})

test('two members who link one account at once: one has it', async () => {
  const shop = await open('ann', 'bob')
  const body = { kind: 'email', account: 'one@example.com' }
  const answers = await Promise.all(
    ['ann', 'bob'].map(member => shop.call('linkAccount', { params: { member }, body })),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
  assert.equal((await points(shop, 'ann')) + (await points(shop, 'bob')), 30)
})

test('of an account nothing is kept that tells it', async () => {
  const shop = await open('ann')
  await shop.must('linkMyEmail', { member: 'ann', claims: { email: 'ann@example.com' }, body: { kind: 'email' } })
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ row: string }>`
      select to_jsonb(l)::text as row from linked_accounts l where program_id = ${shop.name}
      union all select to_jsonb(e)::text from events e where program_id = ${shop.name}
      union all select to_jsonb(a)::text from activities a where program_id = ${shop.name}`.execute(tx),
  )
  assert.ok(rows.length > 2)
  for (const { row } of rows) assert.doesNotMatch(row, /ann@example/)
})

test('the shop’s tags are for the shop alone', async () => {
  const shop = await open('ann')
  const profile = await shop.must('setTags', { params: { member: 'ann' }, body: { tags: ['vip', 'press', 'vip'] } })
  assert.deepEqual(profile.tags, ['press', 'vip'])
  assert.ok(!('tags' in (await shop.must('getMyProfile', { member: 'ann' }))))
  const unknown = await shop.call('setTags', { params: { member: 'bob' }, body: { tags: [] } })
  assert.equal(unknown.problem.code, 'member_unknown')
})
