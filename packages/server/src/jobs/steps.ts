import { runDue } from '../ledger/run-due.ts'
import type { Step } from './step.ts'

/**
 * The day's work in its one order: activate what was pending, give what a day gives, set tiers, expire, set tiers.
 * A step that fails is told in the log and keeps no later one from its turn.
 */
export const steps: readonly (readonly [name: string, step: Step])[] = [['ledger', runDue]]
