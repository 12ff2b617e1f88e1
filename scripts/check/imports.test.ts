import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Package } from '../workspace/packages.ts'
import { cycles } from './cycles.ts'
import { arrowProblems, earlyProblems } from './import-problems.ts'
import type { SourceFile } from './source-files.ts'
import { sourceImports } from './source-imports.ts'

const packageNamed = (room: string, dependencies: Record<string, string> = {}): Package => ({
  folder: `/repository/packages/${room}`,
  path: `packages/${room}`,
  manifest: { name: `@tenth/${room}`, version: '0.0.0', dependencies },
})

const file = (room: string, text: string, name = 'index.ts', dependencies = {}): SourceFile => ({
  path: `packages/${room}/src/${name}`,
  owner: packageNamed(room, dependencies),
  imports: sourceImports(name, text),
})

const problems = (...files: SourceFile[]): number => arrowProblems(files).length

test('an arrow of the drawing is allowed and its opposite is not', () => {
  assert.equal(problems(file('elements', `import { createTenth } from '@tenth/core'`)), 0)
  assert.equal(problems(file('core', `import { TenthElement } from '@tenth/elements'`)), 1)
  assert.equal(problems(file('core', `export * from '@tenth/server'`)), 1)
  assert.equal(problems(file('engine', `const late = import('@tenth/server')`)), 1)
})

test('a page takes only types from contract, so that no schema reaches a phone', () => {
  assert.equal(problems(file('core', `import type { Member } from '@tenth/contract'`)), 0)
  assert.equal(problems(file('core', `import { type Member, type Entry } from '@tenth/contract'`)), 0)
  assert.equal(problems(file('core', `export type { Member } from '@tenth/contract'`)), 0)
  assert.equal(problems(file('core', `type M = import('@tenth/contract').Member`)), 0)
  assert.equal(problems(file('core', `import { Member } from '@tenth/contract'`)), 1)
  assert.equal(problems(file('core', `import { type Entry, Member } from '@tenth/contract'`)), 1)
  assert.equal(problems(file('core', `export { Member } from '@tenth/contract'`)), 1)
})

test("only the server knows Node's modules, and tests", () => {
  const text = `import { readFileSync } from 'node:fs'`
  assert.equal(problems(file('core', text)), 1)
  assert.equal(problems(file('server', text)), 0)
  assert.equal(problems(file('core', text, 'client.test.ts')), 0)
})

test('a package imports what it declares and nothing beside its own folder', () => {
  assert.equal(problems(file('core', `import ky from 'ky'`)), 1)
  assert.equal(problems(file('core', `import ky from 'ky'`, 'index.ts', { ky: '^2' })), 0)
  assert.equal(problems(file('core', `import { x } from '../../engine/src/index.ts'`)), 1)
})

test('ky may come late, not at once', () => {
  const late = file('core', `export const send = () => import('ky')`, 'send.ts')
  const early = file('core', `import ky from 'ky'`, 'send.ts')
  const index = file('core', `export { send } from './send.ts'`)
  assert.equal(earlyProblems([index, late]).length, 0)
  assert.equal(earlyProblems([index, early]).length, 1)
  const element = file('elements', `import { send } from '@tenth/core'`)
  assert.equal(earlyProblems([element, index, early]).length, 2)
})

test('a circle is found once, however long', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['c']],
  ])
  assert.deepEqual(cycles(graph), [['a', 'b', 'c', 'a']])
  assert.deepEqual(
    cycles(
      new Map([
        ['a', ['b']],
        ['b', []],
      ]),
    ),
    [],
  )
})
