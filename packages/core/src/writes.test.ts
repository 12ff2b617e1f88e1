import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { isNetworkError, isProblemError, isTokenError } from './index.ts'
import { openDeli } from './test/deli.ts'
import { networkTo } from './test/network.ts'

const db = await testDatabase()
after(() => db.close())

/** A member with fifty points, behind a network that a test breaks. */
async function memberBehindNetwork(member: string) {
  const deli = await openDeli(db)
  const network = networkTo(deli.app.fetch)
  const tenth = deli.page(member, { fetch: network.fetch })
  await tenth.join()
  await deli.buy(member, 5)
  return { deli, network, tenth }
}

test('a lost reply takes a reward once, and the code still arrives', async () => {
  const { deli, network, tenth } = await memberBehindNetwork('ann')
  network.loseReplies(1)
  const taken = await tenth.redeem({ reward: 'coffee' })
  assert.ok(taken.ok)
  assert.equal(network.count('POST /v1/me/redemptions'), 2)
  const member = await deli.shop.member('ann')
  assert.equal(member?.points.available, 10)
  assert.equal(member?.redemptions.length, 1)
  const voucher = await deli.shop.checkVoucher(taken.value.code)
  assert.equal(voucher.ok && voucher.value.status, 'active')
})

test('wanting the same again, after no answer came at all, takes up the first request', async () => {
  const { deli, network, tenth } = await memberBehindNetwork('bea')
  network.loseReplies(5)
  await assert.rejects(tenth.redeem({ reward: 'coffee' }), isNetworkError)
  assert.equal(network.count('POST /v1/me/redemptions'), 5)

  const taken = await tenth.redeem({ reward: 'coffee' })
  assert.ok(taken.ok)
  const member = await deli.shop.member('bea')
  assert.equal(member?.redemptions.length, 1)
  assert.equal(member?.redemptions[0]?.id, taken.value.redemption.id)

  const second = await tenth.redeem({ reward: 'coffee' })
  assert.equal(!second.ok && second.refusal.code, 'not_enough_points', 'that intent was answered; this is another')
})

test('two wishes at the same time are two', async () => {
  const { deli, tenth } = await memberBehindNetwork('cleo')
  const both = await Promise.all([tenth.redeem({ reward: 'delivery' }), tenth.redeem({ reward: 'delivery' })])
  assert.ok(both.every(({ ok }) => ok))
  assert.equal((await deli.shop.member('cleo'))?.redemptions.length, 2)
})

test('joining again after a lost reply says what the first would have said', async () => {
  const deli = await openDeli(db)
  const advocate = await deli.page('dora').join()
  const code = advocate.ok && advocate.value.member.referral?.code
  assert.ok(code)
  const network = networkTo(deli.app.fetch)
  const tenth = deli.page('emil', { fetch: network.fetch })
  network.loseReplies(1)
  const joined = await tenth.join({ referral: code })
  assert.deepEqual(joined.ok && joined.value.refusals, [])
})

test('a busy server is asked again, and one that says no is not', async () => {
  const { deli, tenth } = await memberBehindNetwork('finn')
  let busy = 2
  let asked = 0
  const behindProxy = deli.page('finn', {
    fetch: async request => {
      if (request.method === 'POST') asked++
      return busy-- > 0 ? new Response('<h1>503</h1>', { status: 503 }) : deli.app.fetch(request)
    },
  })
  assert.ok((await behindProxy.redeem({ reward: 'delivery' })).ok)
  assert.equal(asked, 3)
  await assert.rejects(
    tenth.redeem({ reward: 'no such reward' }),
    error => isProblemError(error) && error.code === 'invalid' && error.problem.errors?.[0]?.pointer === '/reward',
  )
})

test('who is signed out is told what to do', async () => {
  const deli = await openDeli(db)
  await assert.rejects(deli.page(null).join(), error => isTokenError(error) && error.message.includes('token'))
})

test('a call that is given up says so and nothing else', async () => {
  const { tenth } = await memberBehindNetwork('gita')
  await assert.rejects(
    tenth.call('listMyEntries', { signal: AbortSignal.abort() }),
    error => (error as Error).name === 'AbortError',
  )
})
