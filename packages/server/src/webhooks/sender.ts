import type { Database } from '../db/database.ts'
import type { Reach } from './reach.ts'

/** What sending needs from outside. */
export interface Sender {
  db: Database
  now: () => Date
  newId: () => string
  sealingKey: string | null
  reach: Reach
  /** For how long an answer is waited for, in milliseconds. @default 10000 */
  timeout?: number
}
