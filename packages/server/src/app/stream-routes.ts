import { Id, streamRoutes, type StreamRoute, type StreamRouteName } from '@tenth/contract'
import { authenticate } from '../auth/authenticate.ts'
import { exportRows } from '../exporting/export-rows.ts'
import { importRows } from '../importing/import-rows.ts'
import { check, pointerOf } from './field-errors.ts'
import { ProblemError } from './problem-error.ts'
import type { Trail } from './answer.ts'
import type { Services } from './services.ts'
import type { StreamCall } from './stream-call.ts'

const handlers: { [Name in StreamRouteName]: (call: StreamCall<Name>) => Promise<Response> } = {
  exportRows,
  importRows,
}

/** Answers a call of the contract that sends or answers rows. */
export async function answerStream<Name extends StreamRouteName>(
  name: Name,
  services: Services,
  { request, params, trail }: { request: Request; params: Record<string, string>; trail: Trail },
): Promise<Response> {
  const route: StreamRoute = streamRoutes[name]
  const { caller } = await authenticate(request, 'secret', services.keys, services.now())
  trail.tenant = caller.program
  const inPath = Object.entries(params).map(([key, value]) => [`path/${key}`, check(Id, value)] as const)
  const query = check(route.query, Object.fromEntries(new URL(request.url).searchParams))
  const errors = [...inPath, ['query', query] as const].flatMap(([part, checked]) =>
    checked.ok ? [] : checked.errors.map(({ path, detail }) => ({ pointer: pointerOf(path, part), detail })),
  )
  if (errors.length > 0 || !query.ok) throw new ProblemError('invalid', { errors })
  const call = { services, tenant: caller.program, request, params, query: query.value } as StreamCall<Name>
  return handlers[name](call)
}
