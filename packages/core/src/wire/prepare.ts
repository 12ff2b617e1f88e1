import { jsonText } from './json-text.ts'
import type { Sent } from './request.ts'

/** What a caller says, as a route has it. */
export interface Asked {
  params?: Record<string, string> | undefined
  query?: object | undefined
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
}

/** Writes a call down for the wire: its path filled, its query and body as text. */
export function prepare(path: string, { params, query, body, headers, signal }: Asked): { path: string; sent: Sent } {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined)
  const json = body !== undefined
  return {
    path: path.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? '')),
    sent: {
      search: given.map(([name, value]) => `&${name}=${encodeURIComponent(String(value))}`).join(''),
      headers: { ...(json && { 'Content-Type': 'application/json' }), ...headers },
      body: json ? jsonText(body) : undefined,
      signal,
    },
  }
}
