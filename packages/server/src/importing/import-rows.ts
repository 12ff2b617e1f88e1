import { rowTypes, type RefusedRow, type RowsFormat } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { StreamCall } from '../app/stream-call.ts'
import { streamOf } from '../app/stream-of.ts'
import type { Database } from '../db/database.ts'
import { csvRows } from './csv-rows.ts'
import { decode } from './decode.ts'
import { ndjsonRows } from './ndjson-rows.ts'
import { refusalsFrom, stateOf, type Progress } from './progress.ts'
import { rehearse, runImport, type Import } from './run-import.ts'

const readers = { csv: csvRows, ndjson: ndjsonRows }
const atOnce = 1000

/** Answers `POST /v1/imports/{import}`: rows go in as they come, the report comes out when all were read. */
export async function importRows(call: StreamCall<'importRows'>): Promise<Response> {
  const { services, tenant, request, params, query } = call
  const format = formatOf(request)
  const id = params['import'] ?? ''
  const { now, newId, sealingKey } = services
  const body = (request.body ?? []) as AsyncIterable<Uint8Array>
  const rows = readers[format](decode(body))
  const asked: Import = { tenant, id, kind: query.kind, format, rows, now, newId, sealingKey }
  if (query.dryRun === 'true') {
    const { progress, refusals } = await rehearse(services.db, asked)
    return reply([...refusals.map(line), line(stateOf(id, progress, true))])
  }
  const progress = await runImport(services.db, asked, changed => services.live.changed(tenant, changed))
  return reply(report(services.db, tenant, id, progress))
}

function formatOf(request: Request): RowsFormat {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const utf8 = parameters.every(part => !part.includes('charset') || /charset="?utf-8"?$/.test(part.trim()))
  const format = (['csv', 'ndjson'] as const).find(format => rowTypes[format] === type.trim())
  if (format && utf8) return format
  const detail = 'Send text/csv or application/x-ndjson, in UTF-8.'
  throw new ProblemError('unsupported_media_type', { detail })
}

async function* report(db: Database, tenant: string, id: string, progress: Progress): AsyncGenerator<string> {
  for (let from = 0; progress.refused > 0;) {
    const after = from
    const rows = await db.transaction(tenant, tx => refusalsFrom(tx, tenant, { id, from: after, limit: atOnce }))
    yield rows.map(({ position: _position, ...row }) => line(row)).join('')
    if (rows.length < atOnce) break
    from = (rows.at(-1)?.position ?? 0) + 1
  }
  yield line(stateOf(id, progress, false))
}

function line(value: RefusedRow | ReturnType<typeof stateOf>): string {
  return `${JSON.stringify(value)}\n`
}

function reply(lines: Iterable<string> | AsyncIterable<string>): Response {
  const body = streamOf(lines).pipeThrough(new TextEncoderStream())
  const headers = { 'content-type': `${rowTypes.ndjson}; charset=utf-8`, 'cache-control': 'no-store' }
  return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, { headers })
}
