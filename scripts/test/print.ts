import { sum } from './counts.ts'
import type { StageResult } from './run-stage.ts'

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** The part of a runner's output that is about failures; all of it where that cannot be told. */
function failures(output: string): string {
  const start = output.lastIndexOf('failing tests:')
  return start < 0 ? output : output.slice(output.lastIndexOf('\n', start) + 1)
}

/** What was skipped, and why, as node's reporter says it. */
function skips(output: string): string[] {
  return output.split('\n').filter(line => line.trimStart().startsWith('﹣ '))
}

function countsOf({ stage, counts, trouble }: StageResult): string {
  if (stage.kind === 'step') return trouble ?? 'done'
  const { passed, failed, skipped } = counts
  const skips = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${passed} passed, ${failed} failed${skips}${trouble ? ` (${trouble})` : ''}`
}

/** One stage as it ended, with what failed in it. */
export function printStage(result: StageResult): void {
  const { stage, counts, trouble, output, milliseconds } = result
  if (counts.failed > 0) {
    console.log(`\n--- ${stage.name} ---`)
    console.log((trouble ? output : failures(output)).trimEnd())
    console.log(`--- end of ${stage.name} ---\n`)
  }
  // A skip is no pass: nobody shall think that it was tested.
  for (const line of skips(output)) console.log(line)
  console.log(`${stage.name}: ${countsOf(result)} in ${seconds(milliseconds)}`)
}

/** Every runner's counts, and the sum of all as the last line. */
export function printSummary(results: readonly StageResult[], total: number): void {
  console.log('')
  for (const result of results) console.log(`${result.stage.name.padEnd(22)} ${countsOf(result)}`)
  const { passed, failed, failures } = sum(
    'all',
    results.map(({ counts }) => counts),
  )
  // Named once more: what ran since has pushed them far up.
  for (const failure of failures) console.log(`\nfailed: ${failure}`)
  console.log(`\n${seconds(total)} in all`)
  console.log(`${passed} passed, ${failed} failed`)
}
