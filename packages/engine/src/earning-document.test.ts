import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Program, type ProgramInput } from '@tenth/contract'
import { buy, byRule } from './test/buying.ts'
import { Ledger } from './test/ledger.ts'
import { line } from './test/programme.ts'

const document = readFileSync(new URL('../../../docs/earning.md', import.meta.url), 'utf8')
const programme = Program.parse(JSON.parse(/```json\n(.*?)```/s.exec(document)?.[1] ?? '') as ProgramInput)
const rows = document
  .split('\n')
  .filter(row => row.startsWith('| 2026-'))
  .map(row => row.split('|').map(cell => cell.trim()))

test('docs/earning.md tells what its programme gives, order by order', () => {
  const deli = new Ledger(programme, 'ann', 'bob')
  assert.ok(rows.length >= 7)
  for (const [, when = '', who, order = '', euros, bonus] of rows) {
    const [amount = '', less] = (order.match(/\d+\.\d\d/g) ?? []).map(text => Number(text.replace('.', '')))
    const labels = order.includes('fair') ? ['fair'] : []
    const at = new Date(`${when.replace(' ', 'T')}:00+02:00`).toISOString()
    deli.now = Date.parse(at)
    const beside = { at, ...(less !== undefined && { discounts: [{ amount: less }] }) }
    const given = byRule(buy(deli, [line('a', Number(amount), { labels })], beside, who))
    assert.deepEqual([given['euros'], given['spring-bonus']], [Number(euros), bonus ? Number(bonus) : undefined], when)
  }
})

test('docs/earning.md: a cup brings points every four hours, a birthday its gifts', () => {
  const deli = new Ledger(programme, 'ann')
  const cup = (id: string) => byRule(deli.report({ type: 'custom', id, member: 'ann', name: 'own-cup' }))
  assert.deepEqual([cup('one'), cup('two')], [{ cup: 2 }, {}])
  const { rewards, entries } = deli.report({ type: 'birthday', id: 'tenth:birthday:2026:ann', member: 'ann' })
  assert.deepEqual([rewards[0]?.reward, entries[0]?.amount], ['cake', 50])
})
