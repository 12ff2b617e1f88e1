import { appendFileSync, readFileSync } from 'node:fs'

/** What one test runner says of itself when it ends. */
export interface Counts {
  runner: string
  passed: number
  failed: number
  /** Nothing should be. */
  skipped?: number
  /** Each failed test in a line or some: where, its name, what was wrong. */
  failures?: readonly string[]
}

/** Adds a runner's counts to the file that the test command reads, if it asked for them. */
export function report(counts: Counts): void {
  const file = process.env.TENTH_TEST_COUNTS
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`)
}

/** All counts in a file; none if it was never written. */
export function readCounts(file: string): Counts[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Counts)
}

/** The sum of them under one name. */
export function sum(runner: string, all: readonly Counts[]): Required<Counts> {
  const total = { runner, passed: 0, failed: 0, skipped: 0, failures: all.flatMap(({ failures = [] }) => failures) }
  for (const { passed, failed, skipped = 0 } of all) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}
