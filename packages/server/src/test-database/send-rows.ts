import type { ImportState, RefusedRow } from '@tenth/contract'
import type { Shop } from './test-shop.ts'

/** What a call with rows came to. */
export interface Report {
  status: number
  refused: RefusedRow[]
  state: ImportState
  problem: { code: string; detail?: string }
}

/** Sends rows as a shop would; the content decides whether they are CSV. */
export async function sendRows(
  shop: Shop,
  kind: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>,
  { id = 'move', format = 'csv', dryRun = false }: { id?: string; format?: 'csv' | 'ndjson'; dryRun?: boolean } = {},
): Promise<Report> {
  const type = format === 'csv' ? 'text/csv' : 'application/x-ndjson'
  const response = await shop.fetch(`/v1/imports/${id}?kind=${kind}&dryRun=${dryRun}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    duplex: 'half',
  })
  const text = await response.text()
  if (response.status !== 200) {
    const problem = JSON.parse(text) as Report['problem']
    return { status: response.status, refused: [], state: {} as ImportState, problem }
  }
  const lines = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as RefusedRow | ImportState)
  const state = lines.pop() as ImportState
  return { status: 200, refused: lines as RefusedRow[], state, problem: { code: '' } }
}

/** An export as text. */
export async function exported(shop: Shop, kind: string, format: 'csv' | 'ndjson' = 'ndjson'): Promise<string> {
  return (await shop.fetch(`/v1/exports/${kind}?format=${format}`)).text()
}
