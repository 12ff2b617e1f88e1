import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { csvCell, unguarded } from '../exporting/csv-cell.ts'
import { exported, sendRows } from '../test-database/send-rows.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const at = '2024-02-03T10:00:00Z'
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part)] : part)))

async function ids(shop: Shop): Promise<string[]> {
  return (await shop.must('listMembers')).items.map(({ id }) => id)
}

test('CSV may have a byte order mark, semicolons or tabs, lines as anywhere, and cells with quotation marks', async () => {
  const files = [
    bytes([0xef, 0xbb, 0xbf], `id,joinedAt\r\nann,${at}\r\nčesnė,${at}\r\n`),
    bytes(`id;joinedAt;tags\nann;${at};"a;b c"\n\nčesnė;"${at}"`),
    bytes(`joinedAt\tid\r${at}\tann\r${at}\tčesnė\r`),
    bytes(`"id","joinedAt"\n"ann","${at}"\n"česnė","${at}"\n`),
  ]
  for (const file of files) {
    const shop = await openShop(db)
    const { refused, state } = await sendRows(shop, 'members', file)
    assert.deepEqual([refused, state.added], [[], 2])
    assert.deepEqual(await ids(shop), ['ann', 'česnė'])
  }
})

test('a file that cannot be read is told where it stops and why, and rows before that stay', async () => {
  const unreadable: [Uint8Array<ArrayBuffer>, RegExp][] = [
    [bytes(''), /The file is empty/],
    [bytes([0xff, 0xfe], 'i\0d\0'), /UTF-16/],
    [bytes('PK', [3, 4]), /spreadsheet or an archive/],
    [bytes('i\0d\0,\0'), /NUL/],
    [bytes(`id,joinedAt\nann,${at}\n`, [0xe8], `esne,${at}\n`), /line 1.*not UTF-8/],
    [bytes(`id,joinedAt\nann,${at}\n"ben,${at}\ncat,${at}\n`), /line 3.*never closed/],
    [bytes(`id,joinedAt\nan"n,${at}\n`), /line 2.*inside a cell/],
    [bytes(`id,joinedAt\n"ann"x,${at}\n`), /line 2.*behind a closing/],
    [bytes(`id,id,joinedAt\nann,b,${at}\n`), /line 1.*stands twice/],
    [bytes(`id,joinedAt\n${'a'.repeat(300_000)},${at}\n`), /longer than 256 KiB/],
  ]
  for (const [file, why] of unreadable) {
    const { status, problem } = await sendRows(await openShop(db), 'members', file)
    assert.deepEqual([status, problem.code], [422, 'file_unreadable'])
    assert.match(problem.detail ?? '', why)
  }
})

test('lines of NDJSON that are no objects, or hostile ones, are refused by themselves', async () => {
  const shop = await openShop(db)
  const deep = `{"id":"deep","joinedAt":"${at}","tags":${'['.repeat(60)}${']'.repeat(60)}}`
  const lines = ['[1]', '{', '"ann"', deep, `{"id":"a\\u0000","joinedAt":"${at}"}`, `{"id":"ann","joinedAt":"${at}"}`]
  const { refused, state } = await sendRows(shop, 'members', lines.join('\r\n'), { format: 'ndjson' })
  assert.deepEqual([...new Set(refused.map(({ line }) => line))], [1, 2, 3, 4, 5])
  assert.equal(state.added, 1)
})

test('a file of wrong rows is stopped, and says so', async () => {
  const shop = await openShop(db)
  const file = `{"id":1}\n`.repeat(12_000)
  const { state, refused } = await sendRows(shop, 'members', file, { format: 'ndjson' })
  assert.equal(state.status, 'stopped')
  assert.ok(state.rows < 12_000 && refused.length >= 10_000)
  const again = await sendRows(shop, 'members', file, { format: 'ndjson' })
  assert.deepEqual(again.state, state)
})

test('columns that an import does not take are named', async () => {
  const shop = await openShop(db)
  const { state } = await sendRows(shop, 'members', `id,joinedAt,shoe size,tier\nann,${at},42,gold\n`)
  assert.deepEqual(state.ignored, ['shoe size', 'tier'])
})

test('only CSV and NDJSON in UTF-8 are taken', async () => {
  const shop = await openShop(db)
  for (const type of ['application/json', 'text/csv; charset=windows-1257', 'text/plain']) {
    const headers = { 'content-type': type }
    const reply = await shop.fetch('/v1/imports/x?kind=members', { method: 'POST', headers, body: 'id' })
    assert.equal(reply.status, 415)
  }
  const reply = await shop.fetch('/v1/imports/x?kind=dogs', { method: 'POST', headers: { 'content-type': 'text/csv' } })
  assert.equal(reply.status, 422)
  assert.equal((await shop.fetch('/v1/exports/dogs')).status, 404)
})

test('what a spreadsheet would run is guarded on its way out, and the same again on its way in', async () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\tx', "'=1", "it's", 'a,b', 'a"b', 'x\r\ny', ' x', '']) {
    const cell = csvCell(text)
    const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
    assert.doesNotMatch(inside, /^[=+\-@\t\r]/)
    assert.equal(unguarded(inside), text)
  }
  assert.equal(csvCell(-20), '-20')
  const shop = await openShop(db)
  const hostile = `=HYPERLINK("http://x")`
  await sendRows(shop, 'members', JSON.stringify({ id: hostile, joinedAt: at }), { format: 'ndjson' })
  const csv = await exported(shop, 'members', 'csv')
  assert.ok(csv.includes(`"'=HYPERLINK(""http://x"")"`), csv)
  const other = await openShop(db)
  await sendRows(other, 'members', csv)
  assert.deepEqual(await ids(other), [hostile])
})
