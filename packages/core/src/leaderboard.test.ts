import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deli as deliProgram } from '../../server/src/test-database/deli-program.ts'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { openDeli } from './test/deli.ts'

const db = await testDatabase()
after(() => db.close())

test('who looks at the leaderboard as a member is told their own place', async () => {
  const deli = await openDeli(db)
  const referral = {
    advocate: { points: 10 },
    converts: { on: 'member.joined' },
    leaderboard: { period: 'ever' },
  } as const
  await deli.shop.publish({ ...deliProgram, referral })
  const page = deli.page('ann')
  await page.join()
  const { referral: own } = await page.call('getMe')
  await deli.page('ben').join({ referral: own?.code ?? '' })
  const board = await page.call('leaderboard')
  assert.deepEqual([board.you, board.places.map(({ you }) => you)], [{ rank: 1, friends: 1 }, [true]])
  assert.equal((await deli.page('ben').call('leaderboard')).you, null)
})
