import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decisionProblems, namedCommands } from './prose.ts'
import { namesNothing, strayLines } from './strays.ts'

test('a decision has its four parts in order', () => {
  assert.deepEqual(decisionProblems('# 1\n## Status\n## Context\n## Decision\n## Consequences\n'), [])
  assert.equal(decisionProblems('# 1\n## Status\n## Decision\n## Context\n## Consequences\n').length, 1)
  assert.equal(decisionProblems('# 1\n## Status\n').length, 1)
})

test('commands are found in code, not in prose', () => {
  const text = 'With `pnpm check`, or\n```sh\npnpm install\npnpm run size # small\n```\npnpm is a package manager.'
  assert.deepEqual(namedCommands(text), ['check', 'size'])
})

test("a folder of one's own machine is noticed, a path of ours is not", () => {
  assert.deepEqual(strayLines(['a', `const x = '${'/ho'}me/ada/shop'`, 'import "/v1/members"'].join('\n')), [2])
  assert.deepEqual(strayLines(`resolved https://${'registry'}.example.org/x.tgz`), [1])
  assert.deepEqual(strayLines('see packages/core/src/root/index.ts'), [])
})

test('a name that would fit any file is no name', () => {
  assert.equal(namesNothing('utils.ts'), true)
  assert.equal(namesNothing('stamp-card.ts'), false)
})
