import { createHmac } from 'node:crypto'

/** All that is kept of an address: a hash keyed by the tenant's salt, so that no list of addresses can be tried elsewhere. */
export function emailHash(email: string, salt: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(email.trim().toLowerCase()).digest()
}
