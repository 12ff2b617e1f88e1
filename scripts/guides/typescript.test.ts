import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from './compile.ts'
import { blocksIn } from './guides.ts'

// A package's own guide sees what the package sees, any other what the workspace does.
const folderOf = (guide: string): string => /^packages\/[^/]+/.exec(guide)?.[0] ?? 'scripts'

const wrong = {
  folder: 'scripts',
  language: 'ts',
  code: "await shop.report({ type: 'order.payed', id: '1', member: 'ada' })",
}
const blocks = blocksIn('ts', 'tsx')
const [ofWrong, ...faults] = compile([wrong, ...blocks.map(block => ({ ...block, folder: folderOf(block.guide) }))])

test('a block with a wrong field does not compile', () => {
  assert.match(ofWrong?.join('\n') ?? '', /^line 1: .*"order\.payed"/)
})

blocks.forEach(({ place }, index) => {
  test(`${place} compiles`, () => assert.deepEqual(faults[index], []))
})
