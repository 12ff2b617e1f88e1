import type { Reply } from '@tenth/contract'
import { read } from './answer.ts'
import type { PageRoute } from './call.ts'
import { NetworkError } from './errors/index.ts'
import { exchange, type Connection } from './exchange.ts'
import { pageRoutes } from './page-routes.ts'
import type { Sent } from './request.ts'

/** What writes need. It brings a client of its own along, which most pages never ask for. */
export const loadWrites = () =>
  import('./writes/index.ts').catch((cause: unknown) => {
    throw new NetworkError(cause)
  })

/** One call by its name: what only reads goes by plain fetch. */
export type Call = <Name extends PageRoute>(route: Name, sent?: Sent) => Promise<Reply<Name>>

export function createCall(connection: Connection, changed: () => void): Call {
  return async <Name extends PageRoute>(route: Name, sent: Sent = {}): Promise<Reply<Name>> => {
    const wire = pageRoutes[route]
    if (wire[0] === 'GET' || route === 'estimate') return read(await exchange(connection, wire, sent))
    const { write } = await loadWrites()
    return write(connection, wire, sent).finally(changed)
  }
}
