import { TenthError } from './tenth-error.ts'

/** The server could not be reached, or something before it answered in its place. Nothing is known of what became of the call. */
export class NetworkError extends TenthError {
  override readonly name = 'NetworkError'
  /** The HTTP status of an answer that was not the server's own, such as a proxy's 502. */
  readonly status: number | undefined
  /** How many seconds were asked to wait before the next try. */
  readonly retryAfter: number | undefined

  constructor(cause: unknown, status?: number, retryAfter?: number) {
    super(`Tenth could not be reached${status ? ` (HTTP ${status})` : ''}. Check the connection, then try again.`, {
      cause,
    })
    this.status = status
    this.retryAfter = retryAfter
  }
}
