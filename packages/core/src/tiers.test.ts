import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deli as deliProgram } from '../../server/src/test-database/deli-program.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openDeli } from './test/deli.ts'

const db = await testDatabase()
after(() => db.close())

test('a page shows the tier that the shop set by hand, and the way to it', async () => {
  const deli = await openDeli(db)
  const levels = [{ id: 'gold', name: 'Gold', threshold: 300 }]
  await deli.shop.publish({ ...deliProgram, tiers: { levels } })
  const page = deli.page('ann')
  await page.join()
  const params = { member: 'ann' }
  const { tier } = await deli.shop.call('setTierFloor', { params, body: { tier: 'gold', reason: 'A friend' } })
  assert.deepEqual(tier?.floor, { tier: 'gold', until: null })
  const me = await page.call('getMe')
  assert.deepEqual([me.tier?.id, me.tier?.held], ['gold', 0])
  assert.deepEqual((await page.call('publicProgram')).tiers?.levels, levels)
  const { items } = await page.call('listMyTierChanges')
  assert.deepEqual(
    items.map(({ to, why }) => [to, why]),
    [
      ['gold', 'reached'],
      ['gold', 'floor_set'],
    ],
  )
})

test('a page and a shop change one profile, and tags put a member into a segment', async () => {
  const deli = await openDeli(db)
  await deli.shop.publish({ ...deliProgram, segments: [{ id: 'press', when: { tag: ['press'] } }] })
  const page = deli.page('ann')
  await page.join()
  await page.call('changeMyProfile', { body: { consents: [{ purpose: 'sms', granted: true }] } })
  const params = { member: 'ann' }
  await deli.shop.call('linkAccount', { params, body: { kind: 'instagram', account: 'ann.k' } })
  const profile = await deli.shop.call('setTags', { params, body: { tags: ['press'] } })
  assert.deepEqual([profile.consents[0]?.granted, profile.accounts[0]?.hint, profile.tags], [true, 'a…', ['press']])
  const { items } = await deli.shop.call('listSegmentMembers', { params: { segment: 'press' } })
  assert.deepEqual(
    items.map(({ member }) => member),
    ['ann'],
  )
  const mine = await page.call('unlinkMyAccount', { params: { kind: 'instagram' }, body: {} })
  assert.deepEqual(mine.accounts, [])
})
