import { read } from '../answer.ts'
import { exchange, type Connection } from '../exchange.ts'
import type { WireRoute } from '../page-routes.ts'
import type { Sent } from '../request.ts'
import { persistently } from './persistently.ts'

/** Sends a write and reads its reply. */
export async function write<T>(connection: Connection, route: WireRoute, sent: Sent): Promise<T> {
  return read<T>(await exchange(connection, route, sent, persistently(connection.fetch)))
}
