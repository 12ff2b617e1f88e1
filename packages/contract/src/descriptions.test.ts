import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { describe } from '../scripts/describe.ts'

test('the descriptions in the reference are the comments of the sources', async () => {
  const written = await readFile(new URL('descriptions.generated.ts', import.meta.url), 'utf8')
  assert.ok(written === (await describe()), 'Run: node packages/contract/scripts/describe.ts')
})
