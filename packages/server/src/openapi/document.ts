import { eventsPath, routes, type Auth, type Route, type RouteName } from '@tenth/contract'
import { examples } from './examples.ts'
import { problemResponses, problemsOf } from './problem-responses.ts'
import { componentSchemas, described, type Json } from './schemas.ts'
import { streamPaths } from './stream-paths.ts'

type Refer = ReturnType<typeof componentSchemas>['refer']

const security: Record<Auth, Json[]> = {
  secret: [{ secretKey: [] }],
  publishable: [{ publishableKey: [] }, { publishableKeyHeader: [] }],
  member: [
    { publishableKey: [], memberToken: [] },
    { publishableKeyHeader: [], memberToken: [] },
  ],
}

const securitySchemes = {
  secretKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A secret key, sk_…: from a shop’s backend only, never from a page.',
  },
  publishableKey: { type: 'apiKey', in: 'query', name: 'key', description: 'A publishable key, pk_…' },
  publishableKeyHeader: { type: 'apiKey', in: 'header', name: 'Tenth-Key', description: 'A publishable key, pk_…' },
  memberToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'A JWT that the shop’s backend signs with EdDSA: kid is the secret key’s id, sub the member, aud the programme, exp an hour away at most.',
  },
}

/** The OpenAPI 3.1 document of the whole API, drawn from the contract. */
export function openApiDocument(): Json {
  const { schemas, refer } = componentSchemas()
  const paths: Record<string, Json> = {}
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name]
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route, refer) }
  }
  paths[eventsPath] = { get: eventsOperation() }
  for (const [path, operations] of streamPaths(refer, route => parametersOf(route, refer), security.secret)) {
    paths[path] = { ...paths[path], ...operations }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tenth',
      version: 'v1',
      summary: 'The loyalty ledger of a shop.',
      description:
        'Amounts of money are in minor units (cents). Times are ISO 8601. Errors are RFC 9457 problem documents with a stable code.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas, securitySchemes },
  }
}

function operation(name: RouteName, route: Route, refer: Refer): Json {
  const example = examples[name]
  return {
    operationId: name,
    summary: route.summary,
    security: security[route.auth],
    parameters: parametersOf(route, refer),
    ...(route.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: refer(route.body, 'input'), ...(example !== undefined && { example }) },
        },
      },
    }),
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: refer(route.reply, 'output') } } },
      ...problemResponses(problemsOf(route)),
    },
  }
}

function parametersOf(route: Pick<Route, 'path' | 'query' | 'idempotent'>, refer: Refer): Json[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { $ref: '#/components/schemas/Id' },
  }))
  const query = route.query ? described('page', refer(route.query, 'input')) : {}
  const inQuery = Object.entries((query['properties'] ?? {}) as Record<string, Json>).map(([name, schema]) => ({
    name,
    in: 'query',
    schema,
  }))
  const header = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'A random key for this request. Sent again with the same key, the first reply returns.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  }
  return [...inPath, ...inQuery, ...(route.idempotent ? [header] : [])]
}

function eventsOperation(): Json {
  return {
    operationId: 'events',
    summary: 'An event stream of the member’s revision: after each event named revision, ask getMe again.',
    description:
      'It begins with the revision at hand and ends with the token. A member who has not joined stands at 0.',
    security: security.member,
    parameters: [],
    responses: {
      200: { description: 'Open.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      ...problemResponses(problemsOf({ auth: 'member', problems: [] })),
    },
  }
}
