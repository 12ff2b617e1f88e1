import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besideEachOther, everything } from './stages.ts'

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
