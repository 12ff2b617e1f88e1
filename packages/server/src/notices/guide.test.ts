import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'

// docs/notices.md: its programme is published, and what changes is told as its table says.

const db = await testDatabase()
after(() => db.close())

const text = readFileSync(new URL('../../../../docs/notices.md', import.meta.url), 'utf8')
const [programme] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
const rows = text
  .split('\n')
  .filter(line => line.startsWith('| '))
  .map(line => line.split('|').map(cell => cell.trim().replaceAll('`', '')))
  .slice(2)

test('docs/notices.md: the changes of its table', async () => {
  const tiers: ProgramInput['tiers'] = { levels: [{ id: 'gold', name: 'Gold', threshold: 1000 }] }
  const base = deliWith({ ...(programme as Partial<ProgramInput>), tiers })
  const shop = await openShop(db, base)
  await shop.join('ann')
  assert.deepEqual((await shop.must('listMyNotices', { member: 'ann' })).items, [], 'neither summer nor gold')
  shop.wait(1)
  const kept = (base.rewards ?? []).filter(({ id }) => id !== 'delivery')
  const dearer = kept.map(reward => (reward.id === 'coffee' ? { ...reward, cost: 50 } : reward))
  const tea = { id: 'tea', name: 'Tea', cost: 30, gives: { kind: 'free_delivery' } } as const
  await shop.must('publishProgram', { body: { ...base, rewards: [...dearer, tea], points: { rounding: 'ceil' } } })
  const [notice] = (await shop.must('listMyNotices', { member: 'ann' })).items
  assert.ok(notice?.kind === 'changes')
  assert.deepEqual(
    notice.changes.map(({ part, id, change }) => [part, id ?? '', change]),
    rows.map(([, , part, id, change]) => [part, id, change]),
  )
  assert.equal(rows.length, 4)
})

test('docs/notices.md: summer hours are told in summer', async () => {
  const tiers: ProgramInput['tiers'] = { levels: [{ id: 'gold', name: 'Gold', threshold: 1000 }] }
  const program = deliWith({ ...(programme as Partial<ProgramInput>), tiers })
  const shop = await openShop(db, program, '2026-06-01T10:00:00Z')
  await shop.join('ann')
  const { unseen, items } = await shop.must('listMyNotices', { member: 'ann' })
  assert.deepEqual([unseen, items.map(({ id }) => id)], [1, ['summer-hours']])
})
