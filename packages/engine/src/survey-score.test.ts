import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { questionFigures } from './index.ts'

const scoreOf = (kind: 'nps' | 'csat', given: Record<number, number>) =>
  questionFigures('q', kind, new Map(Object.entries(given).map(([score, count]) => [Number(score), count]))).score

test('NPS is the share of promoters less that of detractors, divided once', () => {
  assert.equal(scoreOf('nps', { 10: 3, 8: 2, 6: 2 }), 14)
  assert.equal(scoreOf('nps', { 10: 1, 7: 7 }), 13, 'an eighth is 12.5: a half goes away from zero')
  assert.equal(scoreOf('nps', { 0: 1, 7: 7 }), -13)
  assert.equal(scoreOf('nps', {}), null)
})

test('CSAT is the share of fours and fives', () => {
  assert.equal(scoreOf('csat', { 5: 1, 4: 1, 3: 1 }), 67)
  assert.equal(scoreOf('csat', { 1: 5 }), 0)
})

test('every answer is counted, and no score leaves its scale', () => {
  const counts = fc.dictionary(fc.integer({ min: 0, max: 10 }).map(String), fc.nat(1_000_000))
  fc.assert(
    fc.property(counts, given => {
      const figures = questionFigures('q', 'nps', new Map(Object.entries(given).map(([s, n]) => [Number(s), n])))
      const sum = Object.values(given).reduce((all, count) => all + count, 0)
      assert.equal(figures.answers, sum)
      assert.equal(
        figures.counts.reduce((all, { count }) => all + count, 0),
        sum,
      )
      assert.ok(figures.score === null ? sum === 0 : Math.abs(figures.score) <= 100)
    }),
  )
})
