import type { ProblemCode, Reply } from '@tenth/contract'
import { errorOf, read } from '../wire/answer.ts'
import type { ShopRoute } from '../call.ts'
import { isProblemError, NetworkError } from '../errors/index.ts'
import { platformFetch } from '../wire/fetch.ts'
import { prepare, type Asked } from '../wire/prepare.ts'
import { initOf } from '../wire/request.ts'
import { outcomeOf } from '../actions/outcome-of.ts'
import { persistently } from '../wire/persistently.ts'
import { readSecretKey, refuseInPage } from './secret-key.ts'
import type { Shop, ShopOptions } from './shop-client.ts'
import { shopRoutes } from './shop-routes.ts'
import { signMemberToken } from './sign-member-token.ts'
import { signingKeyOf } from './signing-key.ts'

/**
 * Makes the client of a shop's backend. Works in Node, Deno, Bun and workers.
 *
 * @throws SetupError when the key is no secret key, or when this is a page.
 * @example
 * ```ts
 * const shop = createShop({ api: 'https://loyalty.example.com', secretKey: process.env.TENTH_SECRET_KEY })
 * ```
 */
export function createShop({ api, secretKey, fetch = platformFetch }: ShopOptions): Shop {
  refuseInPage()
  const key = readSecretKey(secretKey)
  const base = api.replace(/\/+$/, '')
  let signingKey: Promise<CryptoKey> | undefined

  const call = async <Name extends ShopRoute>(route: Name, asked: Asked = {}): Promise<Reply<Name>> => {
    const [method, template, repeat] = shopRoutes[route]
    const { path, sent } = prepare(template, asked)
    const url = base + path + (sent.search ?? '').replace('&', '?')
    const send = persistently(fetch, repeat === 'again' ? 5 : 1)
    const response = await send(url, initOf(method, secretKey, sent)).catch((cause: unknown) => {
      throw sent.signal?.aborted ? cause : new NetworkError(cause)
    })
    if (!response.ok) throw await errorOf(response)
    return read(response)
  }

  return {
    call: (route, ...[asked]) => call(route, asked),
    report: activity => outcomeOf(call('reportActivity', { body: activity })),
    member: member => nullWhen('member_unknown', call('getMember', { params: { member } })),
    members: query => call('listMembers', { query }),
    entries: (member, query) => call('listMemberEntries', { params: { member }, query }),
    checkVoucher: (code, { signal } = {}) => outcomeOf(call('checkVoucher', { body: { code }, signal })),
    useVoucher: (use, { signal } = {}) => outcomeOf(call('useVoucher', { body: use, signal })),
    releaseVoucher: ({ code, order }, { signal } = {}) =>
      outcomeOf(call('releaseVoucher', { body: { code, order }, signal })),
    program: () => nullWhen('program_missing', call('getProgram')),
    publish: program => call('publishProgram', { body: program }),
    keys: async () => (await call('listKeys')).items,
    createKey: () => call('createKey', { body: {} }),
    revokeKey: id => call('revokeKey', { params: { key: id } }),
    memberToken: async options => signMemberToken(key, await (signingKey ??= signingKeyOf(key)), options),
  }
}

/** Turns one expected problem into the answer that there is nothing. */
async function nullWhen<T>(code: ProblemCode, asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (isProblemError(error) && error.code === code) return null
    throw error
  }
}
