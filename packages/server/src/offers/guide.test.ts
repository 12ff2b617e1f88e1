import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { cake, openShop, paid, sandwiches } from '../test-database/test-shop.ts'

// docs/offers.md: its programme is published, and its table of orders comes true.

const text = readFileSync(new URL('../../../../docs/offers.md', import.meta.url), 'utf8')
const [programme] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
const rows = [...text.matchAll(/^\| (\d+) +\| (.+?) +\| ([\d.]+) +\|$/gm)].map(([, order, cart = '', off]) => ({
  order: Number(order),
  lines: cart.startsWith('2 sandwiches') ? [sandwiches(2), cake(1999)] : [cake(1999)],
  off: Math.round(Number(off) * 100),
}))

const db = await testDatabase()
after(() => db.close())

test('docs/offers.md: the orders of its table get what it says', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  await shop.join('ann')
  assert.equal(rows.length, 3)
  for (let order = 1; order <= 10; order++) {
    const row = rows.find(row => row.order === order)
    const lines = row?.lines ?? [cake(500)]
    const { offers, total } = await shop.must('memberDiscounts', {
      params: { member: 'ann' },
      body: { currency: 'EUR', lines },
    })
    if (row) assert.equal(total, row.off, `order ${order}`)
    const body = paid('ann', lines, `order-${order}`)
    const used = offers.map(({ offer, amount }) => ({ offer, amount }))
    const { refusals } = await shop.must('reportActivity', {
      body: { ...body, order: { ...body.order, offers: used } },
    })
    assert.deepEqual(refusals, [])
  }
})
