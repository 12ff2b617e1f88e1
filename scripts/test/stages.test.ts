import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { root } from '../workspace/root.ts'
import { besideEachOther, everything, stages } from './stages.ts'

test('every stage runs once, in its order, and those that wait for pages run beside each other', () => {
  const groups = besideEachOther(everything)
  assert.deepEqual(groups.flat().toSorted(), everything.toSorted())
  assert.deepEqual(
    groups.filter(({ length }) => length > 1),
    [['browser', 'e2e']],
  )
  assert.deepEqual(groups.flat().at(0), 'setup')
})

test('one of them asked for alone runs alone', () => {
  assert.deepEqual(besideEachOther(['build', 'e2e']), [['build'], ['e2e']])
})

test('every test of Node is run by one stage, and by no other', () => {
  const runners = [stages.node, stages.pglite, stages.e2e, stages.package]
  const runBy = runners.map(({ args }) =>
    globSync(
      args.filter(arg => arg.endsWith('.test.ts')),
      { cwd: root },
    ),
  )
  const all = globSync('{scripts,examples,packages}/**/*.test.ts', {
    cwd: root,
    exclude: path => /node_modules|^packages\/(elements|embed)\/src/.test(path),
  })
  assert.ok(all.length > 100)
  assert.deepEqual(runBy.flat().toSorted(), all.toSorted())
})
