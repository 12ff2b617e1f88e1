import { SetupError } from '../errors/index.ts'
import type { Connection } from './exchange.ts'
import { platformFetch } from './fetch.ts'
import type { TenthOptions } from '../tenth-client.ts'
import { createToken } from './token.ts'

/** Reads a client's settings. */
export function connect({ api, key, token = null, fetch = platformFetch }: TenthOptions): Connection {
  if (!key.startsWith('pk_'))
    throw new SetupError(
      key.startsWith('sk_')
        ? 'A secret key must never reach a page. Revoke it now, and give a publishable key (pk_…) here.'
        : 'Give the publishable key of the programme as key: it begins with pk_.',
    )
  return {
    api: api.replace(/\/+$/, ''),
    key,
    fetch,
    token: createToken(token),
    session: {},
  }
}
