import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../packages/server/src/test-database/test-database.ts'
import { openServer } from '../test-server/open-server.ts'
import { Checkpoint } from './checkpoint.ts'
import { cdnow } from './purchase-log.ts'
import { replayLog } from './replay-log.ts'
import { cdnowLog, examples, type Example } from './test/logs.ts'

// A log is reported, and the days are gone through again: the ledger has been where the simulation comes to.

const db = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'tenth-replay-'))
after(async () => {
  await db.close()
  rmSync(folder, { recursive: true, force: true })
})

async function simulated({ name, text, columns, program }: Pick<Example, 'name' | 'text' | 'columns' | 'program'>) {
  const { shop } = await openServer(db, program)
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const checkpoint = new Checkpoint(join(folder, name.replace(/\W/g, '-')))
  const { sent } = await replayLog({ shop, text, columns, concurrency: 2, checkpoint })
  assert.deepEqual(sent.refused, [])
  const published = await shop.program()
  assert.ok(published)
  const to = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const body = { program: published.program, from: day, to }
  return shop.call('simulate', { body })
}

for (const example of examples) {
  test(`${example.name}, gone through again, comes to what it came to`, async () => {
    const { rules, units, activities, members } = await simulated(example)
    for (const { recorded, inForce, draft } of [...rules, ...units]) {
      assert.deepEqual(inForce, recorded)
      assert.deepEqual(draft, recorded)
    }
    const given = Object.fromEntries(units.map(({ unit, draft }) => [unit, draft.given]))
    assert.deepEqual(
      [given['points'], given['item'], activities, members.concerned],
      [example.totals.points, example.totals.stamps, example.totals.activities, example.totals.customers],
    )
  })
}

const file = process.env['TENTH_PURCHASE_LOG']

test('so does a part of a real log', { skip: !file && 'TENTH_PURCHASE_LOG names none' }, async () => {
  const lines = readFileSync(file ?? '', 'utf8').split('\n')
  const text = lines.slice(0, Number(process.env['TENTH_PURCHASES'] ?? 300)).join('\n')
  const simulation = await simulated({ ...cdnowLog, name: 'real', text, columns: cdnow })
  for (const { recorded, inForce, draft } of [...simulation.rules, ...simulation.units]) {
    assert.deepEqual(inForce, recorded)
    assert.deepEqual(draft, recorded)
  }
  assert.ok(simulation.activities > 0)
})
