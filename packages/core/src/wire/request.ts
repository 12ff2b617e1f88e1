/** What one call sends. */
export interface Sent {
  params?: Record<string, string>
  query?: object | undefined
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
}

/** What sends a request in the end, perhaps more than once. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/** The address of a call. */
export function urlOf(base: string, { params, query }: Sent, key?: string): string {
  const filled = base.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const search = new URLSearchParams(key && { key })
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) search.set(name, String(value))
  return search.size ? `${filled}?${search}` : filled
}

/** What goes along with it. */
export function initOf(method: string, bearer: string | null, { body, headers, signal }: Sent): RequestInit {
  const json = body !== undefined
  return {
    method,
    headers: {
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
      ...(json && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }
}
