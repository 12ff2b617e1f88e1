import type { Reply } from '@tenth/contract'
import type { PageRoute } from '../call.ts'
import { NetworkError } from '../errors/index.ts'
import { read } from '../wire/answer.ts'
import { exchange, type Connection } from '../wire/exchange.ts'
import { prepare, type Asked } from '../wire/prepare.ts'
import type { Send } from '../wire/request.ts'
import { actionRoutes, planOf, type ActionRoute } from './action-routes.ts'
import type { CallPlan } from './call-plan.ts'

/** How a call goes: known for the client's own methods, looked up for all others. */
export async function planFor(name: PageRoute): Promise<CallPlan> {
  if (isOwn(name)) return planOf(name)
  return (await brought(import('./further-routes.ts'))).planOf(name)
}

/** Makes a call: what only reads goes by plain fetch; a write, by the client that sends again, loaded for it. */
export async function callBy<Name extends PageRoute>(
  connection: Connection,
  { route: [method, template, auth], reads }: CallPlan,
  asked: Asked = {},
): Promise<Reply<Name>> {
  const { path, sent } = prepare(template, asked)
  const send = reads ? undefined : await persistentSend(connection)
  return read<Reply<Name>>(await exchange(connection, [method, path, auth], sent, send))
}

async function persistentSend({ fetch }: Connection): Promise<Send> {
  return (await brought(import('../wire/persistently.ts'))).persistently(fetch)
}

/** Code that could not be brought is a network that failed. */
async function brought<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module
  } catch (cause) {
    throw new NetworkError(cause)
  }
}

function isOwn(name: PageRoute): name is ActionRoute {
  return Object.hasOwn(actionRoutes, name)
}
