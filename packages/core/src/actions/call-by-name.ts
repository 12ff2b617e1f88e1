import type { Reply } from '@tenth/contract'
import type { PageRoute } from '../call.ts'
import { NetworkError } from '../errors/index.ts'
import { read } from '../wire/answer.ts'
import { exchange, type Connection } from '../wire/exchange.ts'
import { prepare, type Asked } from '../wire/prepare.ts'
import type { Send } from '../wire/request.ts'
import { actionRoutes } from './action-routes.ts'

/** One call by its name: what only reads goes by plain fetch; a write, by the client that sends again, loaded for it. */
export async function callByName<Name extends PageRoute>(
  connection: Connection,
  name: Name,
  asked: Asked = {},
): Promise<Reply<Name>> {
  const [method, template, auth] = actionRoutes[name]
  const { path, sent } = prepare(template, asked)
  const send = isRead(name) ? undefined : await persistentSend(connection)
  return read<Reply<Name>>(await exchange(connection, [method, path, auth], sent, send))
}

/** An estimate and a quote are asked for by POST, and change nothing. */
export function isRead(name: PageRoute): boolean {
  return name === 'estimate' || name === 'quotePoints' || actionRoutes[name][0] === 'GET'
}

async function persistentSend({ fetch }: Connection): Promise<Send> {
  try {
    return (await import('../wire/persistently.ts')).persistently(fetch)
  } catch (cause) {
    throw new NetworkError(cause)
  }
}
