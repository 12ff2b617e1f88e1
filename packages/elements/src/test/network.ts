/** A network that a test can cut, or let fall silent: states that a real server cannot be made to show. */
export class Network {
  state: 'up' | 'down' | 'silent' = 'up'

  readonly fetch: typeof fetch = (input, init) => {
    if (this.state === 'down') return Promise.reject(new TypeError('Failed to fetch'))
    return this.state === 'silent' ? new Promise<Response>(() => undefined) : fetch(input, init)
  }
}
