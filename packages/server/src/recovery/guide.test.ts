import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Compensation, ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'

// docs/making-good.md: its programme is published, and its table of offers comes true.

const db = await testDatabase()
after(() => db.close())

const text = readFileSync(new URL('../../../../docs/making-good.md', import.meta.url), 'utf8')
const [programme] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => JSON.parse(code) as object)
const rows = text
  .slice(text.indexOf('| an agent offers'))
  .split('\n')
  .filter(line => /^\| an? |^\| \d/.test(line))
  .map(line => line.split('|').map(cell => cell.trim().replaceAll('`', '')))
  .slice(1)
const cents = (euros = '') => Math.round(Number(euros) * 100)

function offered(what: string): Compensation[] {
  const refund = /^a refund of ([\d.]+)$/.exec(what)?.[1]
  if (refund !== undefined) return [{ kind: 'refund', amount: cents(refund) }]
  if (what === 'an apology') return [{ kind: 'apology', text: 'Sorry.' }]
  assert.equal(what, '100 points and a sandwich')
  return [
    { kind: 'points', points: 100 },
    { kind: 'voucher', reward: 'free-sandwich' },
  ]
}

test('docs/making-good.md: what an agent offers, and what is left of the budget', async () => {
  const shop = await openShop(db, deliWith(programme as Partial<ProgramInput>))
  assert.equal(rows.length, 6)
  for (const [index, [, what = '', costs, becomes, left]] of rows.entries()) {
    const [member, id] = [`m${index}`, `c${index}`]
    await shop.join(member)
    await shop.must('openCase', { body: { id, member, reason: 'late', text: 'It came late.' } })
    const { value, problem } = await shop.call('proposeCompensation', {
      params: { case: id },
      body: { author: { id: 'jo', role: 'agent' }, compensations: offered(what) },
    })
    assert.equal(problem.refusal?.code ?? value.status, becomes, what)
    assert.equal(problem.refusal?.facts['value'] ?? value.proposal?.value, cents(costs), what)
    const [budget] = (await shop.must('listBudgets')).items
    assert.equal(budget?.left, cents(left), what)
  }
})
