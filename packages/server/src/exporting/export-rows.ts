import { ExportKind, rowTypes, type RowsFormat } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { StreamCall } from '../app/stream-call.ts'
import { streamOf } from '../app/stream-of.ts'
import type { Database } from '../db/database.ts'
import { csvCell } from './csv-cell.ts'
import { rowQueries, type Place } from './row-queries.ts'

const atOnce = 500

/** Answers `GET /v1/exports/{kind}`: rows page by page, no faster than they are read. */
export function exportRows({ services, tenant, params, query }: StreamCall<'exportRows'>): Promise<Response> {
  const kind = ExportKind.safeParse(params['kind'])
  if (!kind.success) {
    const detail = `There is nothing of this kind. Ask for one of ${ExportKind.options.join(', ')}.`
    return Promise.reject(new ProblemError('not_found', { detail }))
  }
  const { format } = query
  const body = streamOf(encoded(textOf(services.db, tenant, kind.data, format)))
  const headers = {
    'content-type': `${rowTypes[format]}; charset=utf-8`,
    'content-disposition': `attachment; filename="${kind.data}.${format}"`,
    'cache-control': 'no-store',
  }
  return Promise.resolve(new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, { headers }))
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}

/** The text of an export, a page of rows at a time. */
async function* textOf(db: Database, tenant: string, kind: ExportKind, format: RowsFormat): AsyncGenerator<string> {
  const { columns } = rowQueries[kind]
  if (format === 'csv') yield `${columns.join(',')}\r\n`
  for await (const rows of pagesOf(db, tenant, kind)) {
    yield rows
      .map(row =>
        format === 'csv'
          ? `${columns.map(column => csvCell(cellOf(column, row[column]))).join(',')}\r\n`
          : `${JSON.stringify(Object.fromEntries(columns.map(column => [column, row[column] ?? null])))}\n`,
      )
      .join('')
  }
}

/** Tags hold no spaces. */
function cellOf(column: string, value: unknown): unknown {
  return column === 'tags' && Array.isArray(value) ? value.join(' ') : value
}

type Row = Record<string, unknown> & { place: Place }

/** Each page is read in a transaction of its own, so that an export that is read slowly holds nothing up. */
async function* pagesOf(db: Database, tenant: string, kind: ExportKind): AsyncGenerator<Row[]> {
  for (let after: Place = null; ;) {
    const place: Place = after
    const { rows } = await db.transaction(tenant, tx => rowQueries[kind].page(tenant, place, atOnce).execute(tx))
    const page = rows as Row[]
    if (page.length > 0) yield page
    if (page.length < atOnce) return
    after = page.at(-1)?.place ?? null
  }
}
