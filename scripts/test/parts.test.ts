import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { run } from '../workspace/run.ts'

const passes = (name: string) => `import { test } from 'node:test'; test('${name}', () => {})`
const fails = (name: string) => `import { test } from 'node:test'; test('${name}', () => { throw new Error('no') })`

async function inParts(parts: number, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-parts-'))
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  const args = ['scripts/test/parts.ts', String(parts), '--test-reporter=tap', ...paths]
  const result = await run('node', args, { env: { NODE_TEST_CONTEXT: undefined }, timeout: 60_000 })
  rmSync(folder, { recursive: true, force: true })
  const told = [...result.output.matchAll(/^((?:not )?ok) \d+ - (\w+)$/gm)].map(([, how, name]) => `${how} ${name}`)
  return { code: result.code, told: told.toSorted() }
}

test('every file runs once, in whichever part, and one that fails fails the whole', async () => {
  const files = { 'a.test.mjs': passes('one'), 'b.test.mjs': fails('two'), 'c.test.mjs': passes('three') }
  assert.deepEqual(await inParts(3, files), { code: 1, told: ['not ok two', 'ok one', 'ok three'] })
})

test('it goes well when all do', async () => {
  const files = { 'a.test.mjs': passes('one'), 'b.test.mjs': passes('two'), 'c.test.mjs': passes('three') }
  assert.deepEqual(await inParts(2, files), { code: 0, told: ['ok one', 'ok three', 'ok two'] })
})
