import type { QuestionFigures } from '@tenth/contract'

const scales = {
  nps: { least: 0, most: 10, good: 9, bad: 6 },
  csat: { least: 1, most: 5, good: 4, bad: 2 },
} as const

/** The scores that a question of a kind can be given. */
export function scale(kind: 'nps' | 'csat'): { least: number; most: number } {
  return scales[kind]
}

/** What the answers to one question come to. Everything is counted whole, and divided once. */
export function questionFigures(
  question: string,
  kind: 'nps' | 'csat',
  given: ReadonlyMap<number, number>,
): QuestionFigures {
  const { least, most, good: goodFrom, bad: badTo } = scales[kind]
  const counts = Array.from({ length: most - least + 1 }, (_, index) => {
    const score = least + index
    return { score, count: given.get(score) ?? 0 }
  })
  const sum = (of: (score: number) => boolean) =>
    counts.reduce((sum, { score, count }) => sum + (of(score) ? count : 0), 0)
  const [answers, good, bad] = [sum(() => true), sum(score => score >= goodFrom), sum(score => score <= badTo)]
  const hundredfold = 100 * (kind === 'nps' ? good - bad : good)
  return { question, kind, answers, counts, good, bad, score: answers === 0 ? null : divided(hundredfold, answers) }
}

/** Rounded to the nearest whole number, a half away from zero. */
function divided(numerator: number, denominator: number): number {
  const size = Math.abs(numerator)
  const whole = Math.floor(size / denominator) + (2 * (size % denominator) >= denominator ? 1 : 0)
  return numerator < 0 && whole > 0 ? -whole : whole
}
