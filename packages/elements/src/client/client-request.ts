import type { Tenth } from '@tenth/core'

/** An element asks those around it for a client; who has one puts it in and stops the event. */
export class ClientRequestEvent extends Event {
  client: Tenth | undefined

  constructor() {
    super('tenth-client', { bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    'tenth-client': ClientRequestEvent
  }
}
