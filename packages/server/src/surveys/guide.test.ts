import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { questionFigures } from '@tenth/engine'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop } from '../test-database/test-shop.ts'

// docs/surveys.md: its programme is published, and its tables come true.

const db = await testDatabase()
after(() => db.close())

const text = readFileSync(new URL('../../../../docs/surveys.md', import.meta.url), 'utf8')
const [programme] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
const rows = text
  .split('\n')
  .filter(line => line.startsWith('| '))
  .map(line => line.split('|').map(cell => cell.trim()))

test('docs/surveys.md: who is asked after which order, from when on and until when', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  await shop.join('ann')
  const orders = rows.filter(([, day = '']) => /^\d{4}-/.test(day))
  assert.equal(orders.length, 4)
  for (const [, day = '', asked, from = '', until = ''] of orders) {
    shop.wait((Date.parse(`${day}T10:00:00Z`) - shop.now().getTime()) / 86_400_000)
    await shop.buy('ann', [cake(500)], day)
    const find = async () =>
      (await shop.must('listMySurveys', { member: 'ann' })).items.find(({ order }) => order === day)
    assert.equal(await find(), undefined)
    shop.wait(3)
    const asking = await find()
    assert.equal(asking ? 'yes' : 'no', asked, day)
    if (!asking) continue
    assert.equal(Date.parse(asking.until), Date.parse(until), day)
    shop.wait((Date.parse(from) - 1 - shop.now().getTime()) / 86_400_000)
    assert.equal(await find(), undefined, 'just before it is shown')
    shop.wait(1 / 86_400_000)
    assert.ok(await find(), 'from then on')
  }
})

test('docs/surveys.md: the figures', () => {
  const figures = rows.filter(([, answers = '']) => /^(nps|csat) /.test(answers))
  assert.equal(figures.length, 3)
  for (const [, answers = '', good, bad, score] of figures) {
    const given = new Map<number, number>()
    for (const one of answers.match(/\d+/g) ?? []) given.set(Number(one), (given.get(Number(one)) ?? 0) + 1)
    const counted = questionFigures('q', answers.startsWith('nps') ? 'nps' : 'csat', given)
    assert.deepEqual([counted.good, counted.bad, counted.score].map(String), [good, bad, score], answers)
  }
})
