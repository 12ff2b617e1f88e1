import type { Handler } from '../handlers/handler.ts'
import * as simulating from './simulate.ts'

/** What one request goes through at most; the command has no limit. */
const most = 20_000

export const simulate: Handler<'simulate'> = ({ db, caller, body, now }) =>
  simulating.simulate(db, { ...body, tenant: caller.program, now: now(), most })
