import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Simulation } from '@tenth/contract'
import { progressBar } from './progress-bar.ts'
import { keysOf, newFolder, serving, tenth } from './test/run-tenth.ts'

const today = new Date().toISOString().slice(0, 10)
const days = ['--from', '2026-01-01', '--to', '9999-12-30']

test('a draft is tried out on the command line, of a server that runs and of a ledger at rest', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  const server = await serving(folder, { TENTH_PROGRAM_FILE: 'tenth.program.jsonc' })
  const headers = { authorization: `Bearer ${keysOf(folder).secret}`, 'content-type': 'application/json' }
  const report = (body: object) =>
    fetch(`${server.url}/v1/activities`, { method: 'POST', headers, body: JSON.stringify(body) })
  await report({ type: 'member.joined', id: 'join', member: 'ann' })
  const lines = [{ id: 'a', sku: 'coffee', quantity: 1, amount: 2000 }]
  const paid = await report({
    type: 'order.paid',
    id: 'paid',
    member: 'ann',
    order: { id: 'one', currency: 'EUR', lines },
  })
  assert.equal(paid.status, 200)
  const running = await tenth(folder, ['simulate', 'tenth.program.jsonc', ...days, '--json', '--url', server.url])
  assert.equal(running.err, '')
  const simulation = JSON.parse(running.out) as Simulation
  assert.equal(simulation.activities, 2)
  await server.stop()
  const text = await tenth(folder, ['simulate', 'tenth.program.jsonc', ...days])
  assert.deepEqual([text.code, text.err], [0, ''])
  assert.match(text.out, /^2 activities and 0 redemptions of 1 member, from /)
  assert.match(text.out, /^given +recorded +in force +draft +difference$/m)
  assert.match(text.out, /Nobody would be given or left with anything else/)
  const none = await tenth(folder, ['simulate', 'tenth.program.jsonc', '--from', '2026-01-01', '--to', '2026-01-02'])
  assert.match(none.out, /^Nothing happened from .* until .*\. Take other days\.\n$/)
})

test('a file with faults is told as by check, with line and column', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  const program = readFileSync(join(folder, 'tenth.program.jsonc'), 'utf8')
  writeFileSync(join(folder, 'draft.jsonc'), program.replace('"currency"', '"curency"'))
  const checked = await tenth(folder, ['check', 'draft.jsonc'])
  const tried = await tenth(folder, ['simulate', 'draft.jsonc', ...days])
  assert.match(tried.err, /^draft\.jsonc:\d+:\d+: /)
  assert.deepEqual([tried.code, tried.err], [checked.code, checked.err])
})

test('days that are none are told by their flags', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  const asked = async (from: string, to: string) => {
    const { code, err } = await tenth(folder, ['simulate', 'tenth.program.jsonc', '--from', from, '--to', to])
    return [code, err]
  }
  assert.deepEqual(await asked('March', '2026-02-30'), [
    2,
    '--from is "March". Use a date, such as 2026-03-31.\n--to is "2026-02-30". Use a date, such as 2026-03-31.\n',
  ])
  assert.deepEqual(await asked(today, '2026-01-01'), [2, `--to is 2026-01-01, which is before --from, ${today}.\n`])
})

test('the bar is drawn where somebody looks, and taken away in the end', () => {
  const drawn = (isTTY: boolean) => {
    let text = ''
    const bar = progressBar({ isTTY, write: (more: string | Uint8Array) => ((text += String(more)), true) })
    bar.show(1, 3)
    bar.clear()
    return text
  }
  assert.equal(drawn(true), `\r${'█'.repeat(10)}${'░'.repeat(20)} 1 of 3\r\u001b[K`)
  assert.equal(drawn(false), '')
})
