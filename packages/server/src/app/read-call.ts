import { Id, type Route } from '@tenth/contract'
import * as z from 'zod'
import { check, pointerOf, type Checked } from './field-errors.ts'
import { plainJsonErrors, textFault } from './plain-json.ts'
import { ProblemError } from './problem-error.ts'
import { parseJson } from './read-body.ts'

/** What a request says, checked against the contract. */
export interface ReadCall {
  params: Record<string, string>
  query: unknown
  body: unknown
  idempotencyKey: string | null
}

type Fault = { pointer: string; detail: string }

const noQuery = z.strictObject({})
const keyText = /^[\x21-\x7e]{1,255}$/

/** Reads path, query, header and body of a request; throws one problem that names every field at fault. */
export function readCall(
  route: Route,
  request: Request,
  params: Record<string, string>,
  bytes: Uint8Array | null,
): ReadCall {
  const faults: Fault[] = []
  const value = bytes ? parseJson(bytes) : undefined
  for (const [name, text] of Object.entries(params)) take(check(Id, text), `path/${name}`, faults)
  const query = take(readQuery(route, new URL(request.url).searchParams), 'query', faults)
  const idempotencyKey = route.idempotent ? readIdempotencyKey(request, faults) : null
  const body = route.body ? take(readValue(route.body, value), '', faults) : undefined
  if (faults.length > 0) throw new ProblemError('invalid', { detail: summary(faults), errors: faults })
  return { params, query, body, idempotencyKey }
}

function take<T>(checked: Checked<T>, part: string, faults: Fault[]): T | undefined {
  if (checked.ok) return checked.value
  faults.push(...checked.errors.map(({ path, detail }) => ({ pointer: pointerOf(path, part), detail })))
  return undefined
}

function readValue(schema: z.ZodType, value: unknown): Checked<unknown> {
  const errors = plainJsonErrors(value)
  return errors.length > 0 ? { ok: false, errors } : check(schema, value)
}

function readQuery(route: Route, given: URLSearchParams): Checked<unknown> {
  const query: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  const errors: { path: string[]; detail: string }[] = []
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name)
    const detail = textFault(values.join('')) ?? (values.length > 1 ? 'This stands here more than once.' : null)
    if (detail) errors.push({ path: [name.replaceAll('\0', '\u{fffd}')], detail })
    else if (name !== 'key' || route.auth === 'secret') query[name] = values[0]
  }
  if (errors.length > 0) return { ok: false, errors }
  return route.query ? check(route.query, query) : check(noQuery, query)
}

function readIdempotencyKey(request: Request, faults: Fault[]): string | null {
  const key = request.headers.get('idempotency-key')
  if (key && keyText.test(key)) return key
  const detail = key
    ? 'Use 1 to 255 visible ASCII characters.'
    : 'This is missing. Send a new random key for each redemption, and the same one when you send it again.'
  faults.push({ pointer: 'header/Idempotency-Key', detail })
  return null
}

function summary(faults: Fault[]): string {
  return faults.length === 1 ? `One field is at fault.` : `${faults.length} fields are at fault.`
}
