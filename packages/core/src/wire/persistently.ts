import ky, { isHTTPError, type Options } from 'ky'
import type { Fetch } from './fetch.ts'
import type { Send } from './request.ts'

/** The statuses after which the same request may fare better. */
const passing = [408, 425, 429, 500, 502, 503, 504]

/**
 * Sends a request, and the very same one again where the network drops or the server is busy: five times in all,
 * with growing pauses or when the server says. What never got an answer throws; every answer is returned.
 */
export function persistently(fetch: Fetch, tries = 5): Send {
  return async (url, init) => {
    let last: Response | undefined
    try {
      return await ky(url, {
        ...(init as Options),
        // Kept aside, because ky reads the body of an answer that it gives up on.
        fetch: async sent => {
          const response = await fetch(sent as Request)
          last = response.clone()
          return response
        },
        timeout: 15_000,
        throwHttpErrors: status => passing.includes(status),
        retry: {
          limit: tries - 1,
          methods: ['get', 'post', 'delete'],
          statusCodes: passing,
          afterStatusCodes: [429, 503],
          maxRetryAfter: 30_000,
          backoffLimit: 5_000,
          jitter: delay => delay * (0.5 + Math.random() / 2),
          // Whatever fetch throws is the network: each runtime words it in its own way.
          shouldRetry: ({ error }) => (isHTTPError(error) ? undefined : error.name !== 'AbortError'),
        },
      })
    } catch (error) {
      if (isHTTPError(error) && last) return last
      throw error
    }
  }
}
