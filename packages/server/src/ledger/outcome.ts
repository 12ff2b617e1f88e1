import type { ActivityResult } from '@tenth/contract'
import type { ProblemError } from '../app/problem-error.ts'

/** What became of one activity of a list; each has its own outcome. */
export type Outcome = { ok: true; result: ActivityResult } | { ok: false; problem: ProblemError }
