import * as z from 'zod'
import { KeyInfo, NewKey } from '../page.ts'
import type { Route } from './route.ts'

/** The keys of a shop. */
export const keyRoutes = {
  listKeys: {
    method: 'GET',
    path: '/v1/keys',
    auth: 'secret',
    summary: 'The live keys, without their secrets.',
    reply: z.strictObject({ items: z.array(KeyInfo) }),
    problems: [],
  },
  createKey: {
    method: 'POST',
    path: '/v1/keys',
    auth: 'secret',
    summary: 'Make a second secret key, to change keys without a pause.',
    body: z.strictObject({}),
    reply: NewKey,
    problems: ['keys_full'],
  },
  revokeKey: {
    method: 'DELETE',
    path: '/v1/keys/{key}',
    auth: 'secret',
    summary: 'Revoke a secret key. The tokens it signed end with it.',
    reply: KeyInfo,
    problems: ['key_not_there', 'key_last'],
  },
} as const satisfies Record<string, Route>
