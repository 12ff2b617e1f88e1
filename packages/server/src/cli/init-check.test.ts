import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newFolder, tenth } from './test/run-tenth.ts'

test('init writes a programme in order and keys that nobody else can read', async () => {
  const folder = newFolder()
  const { code, out } = await tenth(folder, ['init', '--program', 'deli'])
  assert.equal(code, 0)
  assert.match(out, /tenth serve/)
  assert.equal((await tenth(folder, ['check', 'tenth.program.jsonc'])).code, 0)
  const file = join(folder, '.env')
  if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.match(readFileSync(file, 'utf8'), /^TENTH_SECRET_KEY=sk_live_deli_\w+,sk_test_deli_\w+$/m)
})

test('init overwrites nothing', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, '.env'), 'MINE=1')
  const { code, err } = await tenth(folder, ['init'])
  assert.equal(code, 1)
  assert.match(err, /\.env stand here already/)
  assert.equal(readFileSync(join(folder, '.env'), 'utf8'), 'MINE=1')
})

test('init refuses an id that is none', async () => {
  const { code, err } = await tenth(newFolder(), ['init', '--program', 'My Deli'])
  assert.equal(code, 2)
  assert.match(err, /--program is "My Deli"\. Use lower-case letters/)
})

test('check names every fault with line and column', async () => {
  const folder = newFolder()
  writeFileSync(
    join(folder, 'p.jsonc'),
    `{
  // A comment is welcome, and so is a trailing comma.
  "name": "Deli",
  "curency": "EUR",
  "timeZone": "Europe/Atlantis",
  "languages": ["en"],
  "cards": [{ "id": "c", "name": "Card", "stamps": 0, "reward": "none" }],
}`,
  )
  const { code, err } = await tenth(folder, ['check', 'p.jsonc'])
  assert.equal(code, 1)
  assert.deepEqual(err.trim().split('\n'), [
    'p.jsonc:1:1: /currency: This is missing. Give a text.',
    'p.jsonc:4:3: /curency: There is no field "curency" here. Did you mean currency?',
    'p.jsonc:5:3: /timeZone: Use an IANA time zone, such as Europe/Vilnius.',
    'p.jsonc:7:42: /cards/0/stamps: Use at least 1.',
  ])
})

test('check tells of references that lead nowhere, and of names that stand twice', async () => {
  const folder = newFolder()
  const base = '"name": "Deli", "currency": "EUR", "timeZone": "UTC", "languages": ["en"]'
  writeFileSync(
    join(folder, 'a.jsonc'),
    `{ ${base},\n"cards": [{ "id": "c", "name": "C", "stamps": 9, "reward": "cofee" }] }`,
  )
  assert.match(
    (await tenth(folder, ['check', 'a.jsonc'])).err,
    /a\.jsonc:2:50: \/cards\/0\/reward: There is no reward cofee/,
  )
  writeFileSync(join(folder, 'b.jsonc'), `{ ${base},\n"name": "Again" }`)
  assert.match((await tenth(folder, ['check', 'b.jsonc'])).err, /b\.jsonc:2:1: "name" stands here twice/)
})

test('check says when there is no such file, or nothing in it', async () => {
  const folder = newFolder()
  const missing = await tenth(folder, ['check', 'none.jsonc'])
  assert.deepEqual([missing.code, missing.err], [2, 'There is no file none.jsonc.\n'])
  writeFileSync(join(folder, 'empty.jsonc'), '')
  assert.match((await tenth(folder, ['check', 'empty.jsonc'])).err, /^empty\.jsonc:1:1: /)
})
