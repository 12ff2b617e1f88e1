import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openDeli, sandwichLine } from './test/deli.ts'
import { until } from './test/until.ts'

const db = await testDatabase()
after(() => db.close())

test('anybody sees the programme, and who is signed out is told so', async () => {
  const tenth = (await openDeli(db)).page(null)
  const program = await until(tenth.$program, ({ status }) => status === 'ready')
  assert.equal(program.value?.name, 'Deli')
  const member = await until(tenth.$member, ({ status }) => status !== 'loading')
  assert.deepEqual(member, { status: 'signed_out' })
  tenth.close()
})

test('who joins sees a balance, which a purchase changes without anything being asked', async () => {
  const deli = await openDeli(db)
  const tenth = deli.page('ann')
  await until(tenth.$member, ({ status }) => status === 'not_joined')
  const joined = await tenth.join({ language: 'lt' })
  assert.equal(joined.ok && joined.value.member.language, 'lt')
  assert.equal(tenth.$member.get().value?.points.available, 0)

  await deli.buy('ann', 2)
  const { value } = await until(tenth.$member, ({ value }) => value?.points.available === 20)
  assert.equal(value?.cards[0]?.stamps, 2)
  tenth.close()
})

test('a cart shows what the order then earns, to the point', async () => {
  const deli = await openDeli(db)
  const tenth = deli.page(null)
  const estimate = await tenth.estimate({ currency: 'EUR', lines: [sandwichLine(3)] })
  assert.deepEqual(estimate.earns, [
    { unit: 'points', amount: 30, pending: false },
    { unit: 'sandwich', amount: 3, pending: false },
  ])
  const page = deli.page('bea')
  await page.join()
  await deli.buy('bea', 3)
  await page.refresh()
  assert.equal(page.$member.value?.value?.points.available, 30)
  page.close()
  tenth.close()
})

test('what the rules refuse is an answer, and what they grant is taken and given back', async () => {
  const deli = await openDeli(db)
  const tenth = deli.page('cleo')
  await tenth.join()
  const refused = await tenth.redeem({ reward: 'coffee' })
  assert.deepEqual(!refused.ok && refused.refusal.code, 'not_enough_points')

  await deli.buy('cleo', 5)
  const taken = await tenth.redeem({ reward: 'coffee' })
  assert.ok(taken.ok)
  assert.ok(taken.value.code.endsWith(taken.value.redemption.hint ?? 'none'))
  await until(tenth.$member, ({ value }) => value?.points.available === 10)

  const back = await tenth.cancel(taken.value.redemption.id)
  assert.equal(back.ok && back.value.status, 'cancelled')
  await until(tenth.$member, ({ value }) => value?.points.available === 50)
  const kinds = (await tenth.entries({ limit: 3 })).items.map(({ kind }) => kind)
  assert.deepEqual(kinds, ['return', 'redeem', 'earn'])
  tenth.close()
})

test('a friend who joins by a code is counted, and nobody recommends themselves', async () => {
  const deli = await openDeli(db)
  const dora = deli.page('dora')
  const joined = await dora.join()
  const code = joined.ok && joined.value.member.referral?.code
  assert.ok(code)
  const friend = await deli.page('emil').join({ referral: code })
  assert.deepEqual(friend.ok && friend.value.refusals, [])
  assert.deepEqual(
    (await dora.friends()).items.map(({ status }) => status),
    ['joined'],
  )
  const unknown = await deli.page('finn').join({ referral: 'nobodys' })
  assert.equal(unknown.ok && unknown.value.refusals[0]?.code, 'referral_code_unknown')
  dora.close()
})
