import type { TestEvent } from 'node:test/reporters'
import { report } from './counts.ts'

/** A reporter for `node --test` that prints nothing and hands on the true counts at the end. */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string, void> {
  for await (const event of events) {
    // One summary has no file: that of the whole run.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue
    const { tests, passed, skipped, todo } = event.data.counts
    const neither = skipped + todo
    report({
      runner: process.env.TENTH_TEST_RUNNER ?? 'node',
      passed,
      failed: tests - passed - neither,
      skipped: neither,
    })
  }
  yield ''
}
