import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('test/loaded-modules.ts', import.meta.url))

/** The packages that come along with modules of ours. */
async function packagesOf(...entries: string[]): Promise<string[]> {
  const urls = entries.map(entry => new URL(entry, import.meta.url).href)
  const { stdout } = await run(process.execPath, ['--conditions=@tenth/source', script, ...urls])
  return JSON.parse(stdout) as string[]
}

test('a page that only looks loads one library, and no schema', async () => {
  assert.deepEqual(await packagesOf('./index.ts'), ['nanostores'])
})

test('what a person does loads a client for writes, and still no schema', async () => {
  assert.deepEqual(await packagesOf('./actions/create-actions.ts', './wire/persistently.ts'), ['ky'])
})

test("a shop's backend signs, sends and checks no schema", async () => {
  assert.deepEqual(await packagesOf('./shop/index.ts'), ['jose', 'ky'])
})
