import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type RunResult } from '../workspace/run.ts'
import { readCounts, sum, type Counts } from './counts.ts'
import type { Stage } from './stages.ts'

export interface StageResult {
  stage: Stage
  counts: Required<Counts>
  /** What went wrong beside failing tests: a step or a runner that did not end as it should. */
  trouble: string | undefined
  output: string
  milliseconds: number
}

/** Runs one stage to its end, whatever happens in it. */
export async function runStage(stage: Stage, env: Record<string, string | undefined>): Promise<StageResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-test-'))
  const file = join(folder, 'counts')
  try {
    const ended = await run(stage.command, stage.args, {
      env: { ...env, ...stage.env, TENTH_TEST_COUNTS: file },
      timeout: stage.minutes * 60_000,
    })
    const counted = sum(stage.name, readCounts(file))
    const trouble = troubleOf(stage, ended, counted)
    const { failed, failures } = counted
    const counts = trouble
      ? { ...counted, failed: failed + 1, failures: [...failures, `${stage.name} ${trouble}`] }
      : counted
    return { stage, counts, trouble, output: ended.output, milliseconds: ended.milliseconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Why this end is a failure of its own; a runner that fails because tests failed has said so already. */
export function troubleOf(
  stage: Stage,
  { code, timedOut }: Pick<RunResult, 'code' | 'timedOut'>,
  { passed, failed }: Counts,
): string | undefined {
  if (timedOut) return `did not end within ${stage.minutes} minutes`
  if (code === null) return 'was ended by a signal'
  if (stage.kind === 'step') return code === 0 ? undefined : `failed with exit code ${code}`
  if (passed + failed === 0) return 'ran no tests'
  if (code !== 0 && failed === 0) return `ended with exit code ${code} though no test failed`
  return undefined
}
