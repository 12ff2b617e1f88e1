import { SetupError } from '../errors/index.ts'
import type { Connection } from './exchange.ts'
import { platformFetch } from './fetch.ts'
import type { TenthOptions } from '../tenth-client.ts'
import { createToken } from './token.ts'

/** Reads a client's settings. */
export function connect({ api, key, token = null, fetch = platformFetch }: TenthOptions): Connection {
  if (!key.startsWith('pk_'))
    throw new SetupError('A page takes a publishable key (pk_…). Did a secret key come here? Then revoke it now.')
  return {
    api: api.replace(/\/+$/, ''),
    key,
    fetch,
    token: createToken(token),
    session: {},
  }
}
