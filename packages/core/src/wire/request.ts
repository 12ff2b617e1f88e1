/** What one call sends, ready for the wire. */
export interface Sent {
  /** What is asked for, each part with its `&` in front. */
  search?: string | undefined
  headers?: Record<string, string> | undefined
  body?: string | undefined
  signal?: AbortSignal | undefined
}

/** What sends a request in the end, perhaps more than once. */
export type Send = (url: string, init: RequestInit) => Promise<Response>

/** What goes along with an address. */
export function initOf(method: string, bearer: string | null, { body, headers, signal }: Sent): RequestInit {
  return {
    method,
    headers: bearer ? { Authorization: `Bearer ${bearer}`, ...headers } : { ...headers },
    ...(body && { body }),
    ...(signal && { signal }),
  }
}
