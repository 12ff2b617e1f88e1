import type { PublicProgram } from '@tenth/contract'
import { settle } from '../live/follow.ts'
import { persist } from '../live/persist.ts'
import { exchange, type Connection } from '../wire/exchange.ts'
import { keepFresh, type Kept } from './keep-fresh.ts'
import { publicProgram } from '../wire/page-routes.ts'
import { createResource } from './resource.ts'

/** What anybody may see of the programme; the first answer may be under way already. */
export function createProgramStore(connection: Connection, first?: Promise<Response>): Kept<PublicProgram> {
  const program = createResource<PublicProgram>(
    async () => {
      const answer = await first?.catch(() => undefined)
      first = undefined
      // The browser's own cache sends If-None-Match here; sent by us it would cost a preflight.
      return answer?.ok ? answer : exchange(connection, publicProgram)
    },
    (value, known) => value.version < known.version,
  )
  return keepFresh(program, signal => persist(() => settle(program), signal))
}
