import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, sandwiches, type Shop } from '../test-database/test-shop.ts'

// docs/stamps.md: its programme is published, its adjustment reported, and its table comes true, row by row.

const text = readFileSync(new URL('../../../../docs/stamps.md', import.meta.url), 'utf8')
const [programme, adjustment] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, code = '']) => JSON.parse(code) as object,
)
const rows = [...text.matchAll(/^\| (\d) +\| (.+?) +\| (.+?) +\| (.+?) +\| (\d+) +\|$/gm)]

const db = await testDatabase()
after(() => db.close())

test('docs/stamps.md: the days of its table come to what it says', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  assert.equal(rows.length, 7)
  let today = 1
  for (const [row, day, what = '', sandwich, visits, waiting] of rows) {
    shop.wait(Number(day) - today)
    today = Number(day)
    for (const deed of what.split(', ')) await doing(shop, deed)
    const { cards, redemptions } = await shop.member('ann')
    const shown = cards.map(({ stamps, required, full }) => `${stamps} of ${required}, ${full} full`)
    assert.deepEqual([...shown, `${redemptions.length}`], [sandwich, visits, waiting], row)
  }
})

test('docs/stamps.md: a stamp by hand is reported as it shows', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  await shop.join('ann')
  await shop.must('reportActivity', { body: adjustment as never })
  assert.equal((await shop.member('ann')).cards[0]?.stamps, 1)
})

async function doing(shop: Shop, deed: string): Promise<void> {
  const quantity = Number(/\d+/.exec(deed)?.[0])
  if (deed === 'joins') await shop.join('ann')
  else if (deed === 'visits') {
    await shop.must('reportActivity', { body: { type: 'visit', id: randomUUID(), member: 'ann' } })
  } else if (deed.startsWith('buys')) await shop.buy('ann', [sandwiches(quantity)], `order-${quantity}`)
  else await shop.refund('ann', { order: 'order-5', lines: [{ id: 'sandwiches', quantity }] })
}
