import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { grantTo, type GrantTo } from './grant-to.ts'
import { lockMembers } from './lock-members.ts'
import { programInForce } from './program-in-force.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

test('a reward that is given waits for its code to be asked for, and its code is shown once', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await give(shop, { member: 'ann', grants: [{ reward: 'coffee' }], rule: 'thanks', cause: 'thanks 1' })
  const [given] = (await shop.member('ann')).redemptions
  assert.deepEqual([given?.status, given?.cost, given?.hint], ['granted', 0, null])
  const { rows } = await db.transaction(shop.name, tx =>
    sql<{ type: string; data: { rule: string } }>`
      select type, data from events where program_id = ${shop.name} and type like 'redemption.%'`.execute(tx),
  )
  assert.deepEqual(
    rows.map(({ type, data }) => [type, data.rule]),
    [['redemption.created', 'thanks']],
  )

  const asked = { member: 'ann', params: { redemption: given?.id ?? '' }, body: {} }
  const shown = await shop.must('revealCode', { ...asked, idempotencyKey: 'k1' })
  assert.equal(shown.redemption.status, 'reserved')
  assert.deepEqual(await shop.must('revealCode', { ...asked, idempotencyKey: 'k1' }), shown, 'the answer was lost')
  const again = await shop.call('revealCode', { ...asked, idempotencyKey: 'k2' })
  assert.equal(again.problem.refusal?.code, 'redemption_code_shown')
  const used = await shop.must('useVoucher', { body: { code: shown.code, order: 'one' } })
  assert.equal(used.status, 'used')
})

test('points and stamps that are given are in the ledger with their reason', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const before = (await shop.member('ann')).points.available
  const grants = [{ points: 40 }, { stamps: 2, card: 'sandwich' }]
  await give(shop, { member: 'ann', grants, rule: 'thanks', cause: 'thanks 2' })
  const { points, cards } = await shop.member('ann')
  assert.equal(points.available, before + 40)
  assert.equal(cards[0]?.stamps, 2)
  const { items } = await shop.must('listMyEntries', { member: 'ann' })
  assert.deepEqual(
    items.slice(0, 2).map(({ rule }) => rule),
    ['thanks', 'thanks'],
  )
})

test('what was given for a cause is never given for it again', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const gift = { member: 'ann', grants: [{ points: 40 }, { reward: 'coffee' }], rule: 'thanks', cause: 'thanks 3' }
  await give(shop, gift)
  const { points } = await shop.member('ann')
  await assert.rejects(give(shop, gift), /effect_once|given_once/)
  assert.equal((await shop.member('ann')).points.available, points.available)
})

test('a gift is no purchase: it cannot be given back for points', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await give(shop, { member: 'ann', grants: [{ reward: 'coffee' }], rule: 'thanks', cause: 'thanks 4' })
  const redemption = (await shop.member('ann')).redemptions[0]?.id ?? ''
  const { problem } = await shop.call('cancelRedemption', { member: 'ann', params: { redemption }, body: {} })
  assert.equal(problem.refusal?.code, 'redemption_given')
  await shop.must('revealCode', { member: 'ann', params: { redemption }, body: {}, idempotencyKey: 'k' })
  const shown = await shop.call('cancelRedemption', { member: 'ann', params: { redemption }, body: {} })
  assert.equal(shown.problem.refusal?.code, 'redemption_given')
})

function give(shop: Shop, gift: GrantTo): Promise<unknown> {
  return shop.db.transaction(shop.name, async tx => {
    await lockMembers(tx, shop.name, [gift.member])
    return grantTo(tx, shop.name, await programInForce(tx, shop.name), gift, { now: shop.now(), newId })
  })
}

let ids = 0
const newId = () => `gift-${process.pid}-${String(++ids).padStart(6, '0')}`
