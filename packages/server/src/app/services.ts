import type { Logger } from 'pino'
import type { Keys } from '../auth/keys.ts'
import type { Database } from '../db/database.ts'
import type { Handlers } from '../handlers/handler.ts'
import type { Live } from '../live/live.ts'

/** What every call is answered with. */
export interface Services {
  db: Database
  handlers: Handlers
  keys: Keys
  live: Live
  logger: Logger
  now: () => Date
  newId: () => string
  checkReplies: boolean
  /** Seals what must be kept and shown later, such as imported codes. In no database. */
  sealingKey: string | null
}
