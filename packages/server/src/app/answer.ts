import { routes, type Route, type RouteName } from '@tenth/contract'
import { authenticate } from '../auth/authenticate.ts'
import type { Call, Handler } from '../handlers/handler.ts'
import { check, pointerOf } from './field-errors.ts'
import { readBytes, checkMediaType } from './read-body.ts'
import { readCall } from './read-call.ts'
import { jsonReply } from './json-reply.ts'
import type { Services } from './services.ts'

/** What the log may tell of a request beside its route: never a key, a token or a member. */
export interface Trail {
  tenant?: string
}

/** Answers one call of the contract, from the bytes that came to the reply that goes. */
export async function answer<Name extends RouteName>(
  name: Name,
  services: Services,
  request: Request,
  params: Record<string, string>,
  trail: Trail,
): Promise<Response> {
  const route: Route = routes[name]
  const bytes = route.body ? await readBytes(request) : null
  if (bytes) checkMediaType(request, bytes)
  const now = services.now()
  const { caller } = await authenticate(request, route.auth, services.keys, now)
  trail.tenant = caller.program
  const call = {
    ...readCall(route, request, params, bytes),
    db: services.db,
    caller,
    now: services.now,
    newId: services.newId,
    sealingKey: services.sealingKey,
    changed: (members: Parameters<Call<Name>['changed']>[0]) => services.live.changed(caller.program, members),
  } as Call<Name>
  const handler: Handler<Name> = services.handlers[name]
  const reply = await handler(call)
  if (name === 'createKey' || name === 'revokeKey') services.keys.forget()
  if (services.checkReplies) checkReply(name, route, reply)
  return jsonReply(name, request, reply)
}

/** In tests: a handler that says something else than the contract promises is found at once. */
function checkReply(name: RouteName, route: Route, reply: unknown): void {
  const checked = check(route.reply, JSON.parse(JSON.stringify(reply)))
  if (checked.ok) return
  const faults = checked.errors.map(({ path, detail }) => `${pointerOf(path)}: ${detail}`)
  throw new Error(`The reply of ${name} is not as the contract says: ${faults.join(' ')}`)
}
