import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newFolder, serving, tenth } from './test/run-tenth.ts'

test('rows go in and come out on the command line, of a server that runs and of a ledger at rest', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  const server = await serving(folder)
  const url = ['--url', server.url]
  writeFileSync(join(folder, 'members.csv'), 'id,joinedAt\nann,2024-01-01T00:00:00Z\nben,never\n')
  const dry = await tenth(folder, ['import', 'members', 'members.csv', '--dry-run', ...url])
  assert.deepEqual([dry.code, dry.out], [1, 'Nothing was written. Of 2 rows 1 are new, 0 were there, 1 are refused.\n'])
  assert.match(dry.err, /^\{"line":3,"pointer":"\/joinedAt"/)
  const real = await tenth(folder, ['import', 'members', 'members.csv', '--report', 'refused.ndjson', ...url])
  assert.equal(real.out, 'Of 2 rows 1 are new, 0 were there, 1 are refused.\n')
  assert.match(readFileSync(join(folder, 'refused.ndjson'), 'utf8'), /"line":3/)
  await server.stop()
  writeFileSync(join(folder, 'lots.ndjson'), '{"member":"ann","unit":"points","amount":12}\n')
  assert.equal((await tenth(folder, ['import', 'lots', 'lots.ndjson'])).code, 0)
  const out = await tenth(folder, ['export', 'balances', '--out', 'balances.csv'])
  assert.deepEqual([out.code, out.err], [0, ''])
  const rows = 'member,unit,available,pending,owed\r\nann,points,12,0,0\r\n'
  assert.equal(readFileSync(join(folder, 'balances.csv'), 'utf8'), rows)
})

test('what cannot be asked is told', async () => {
  const folder = newFolder()
  await tenth(folder, ['init'])
  assert.match((await tenth(folder, ['import', 'dogs', 'x.csv'])).err, /no "dogs" to import/)
  assert.match((await tenth(folder, ['import', 'members', 'x.txt'])).err, /neither \.csv nor \.ndjson/)
})
