import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { sendRows } from '../test-database/send-rows.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'
import { kinds } from './kinds.ts'

const db = await testDatabase()
after(() => db.close())
const guide = readFileSync(new URL('../../../../docs/import-export.md', import.meta.url), 'utf8')

test('the guide’s opening balances come to what it says', async () => {
  const shop = await openShop(db)
  await sendRows(shop, 'members', 'id,joinedAt\nann,2024-01-01T00:00:00Z\n', { id: 'm' })
  const [, file = ''] = /```\n(lot,member[^`]+)```/.exec(guide) ?? []
  const { refused } = await sendRows(shop, 'lots', file)
  assert.deepEqual(refused, [])
  const { points, cards } = await shop.member('ann')
  assert.deepEqual([points.available, points.pending, points.owed, cards[0]?.full], [100, 30, 0, 1])
})

test('the guide’s table names every column that there is', () => {
  for (const [kind, { schema }] of Object.entries(kinds)) {
    const [, columns = ''] = new RegExp(`^\\| \`${kind}\` +\\|([^|]+)\\|`, 'm').exec(guide) ?? []
    const named = [...columns.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
    assert.deepEqual([...new Set(named)].sort(), Object.keys(schema.shape).sort(), kind)
  }
})
