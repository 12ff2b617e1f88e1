import type { TestEvent } from 'node:test/reporters'
import { relative } from 'node:path'
import { root } from '../workspace/root.ts'
import { report } from './counts.ts'

type TestFail = Extract<TestEvent, { type: 'test:fail' }>['data']

/** A reporter for `node --test` that prints nothing and hands on the true counts at the end. */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string, void> {
  const soFar = { passed: 0, failed: 0, skipped: 0 }
  const failures: string[] = []
  let summed = false
  // A run that is ended from outside has no summary; what it had counted until then is true all the same.
  process.once('exit', () => {
    if (!summed) tell(soFar, failures)
  })
  for await (const event of events) {
    if (event.type === 'test:pass' && event.data.details.type !== 'suite') soFar.passed += 1
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
      soFar.failed += 1
      failures.push(told(event.data))
    }
    // One summary has no file: that of the whole run.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue
    const { tests, passed, skipped, todo } = event.data.counts
    const neither = skipped + todo
    summed = true
    tell({ passed, failed: tests - passed - neither, skipped: neither }, failures)
  }
  yield ''
}

function told({ file, name, details }: TestFail): string {
  const { cause, message } = details.error
  return `${file ? relative(root, file) : ''}: ${name}\n  ${cause instanceof Error ? cause.message : message}`
}

function tell(counts: { passed: number; failed: number; skipped: number }, failures: readonly string[]): void {
  report({ runner: process.env.TENTH_TEST_RUNNER ?? 'node', ...counts, failures })
}
