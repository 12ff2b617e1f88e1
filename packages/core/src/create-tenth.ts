import type { Member, PublicProgram, Reply } from '@tenth/contract'
import { atom } from 'nanostores'
import type { PageRoute } from './call.ts'
import { read } from './answer.ts'
import { connect } from './connect.ts'
import { isProblemError, NetworkError } from './errors/index.ts'
import { listenTo } from './event-stream.ts'
import { exchange } from './exchange.ts'
import { follow, settle } from './follow.ts'
import { keepFresh } from './keep-fresh.ts'
import { languageOf } from './language.ts'
import type { Outcome } from './outcome.ts'
import { pageRoutes } from './page-routes.ts'
import { persist } from './persist.ts'
import type { Sent } from './request.ts'
import { createResource } from './resource.ts'
import type { Tenth, TenthOptions } from './tenth-client.ts'

// Brings the client for writes along, which most pages never need.
const loadWrites = () =>
  import('./writes/index.ts').catch((cause: unknown) => {
    throw new NetworkError(cause)
  })

/**
 * Makes the client of a page. Nothing is sent before somebody listens to a store or calls a method.
 *
 * @throws SetupError when the key is none that a page may hold.
 * @example
 * ```ts
 * const tenth = createTenth({ api: 'https://loyalty.example.com', key: 'pk_live_deli_…', token: fetchToken })
 * tenth.$member.subscribe(member => {
 *   if (member.value) badge.textContent = String(member.value.points.available)
 * })
 * ```
 */
export function createTenth(options: TenthOptions): Tenth {
  const connection = connect(options)
  const { token } = connection
  const $language = atom(languageOf(options.language))
  let first = options.firstProgram

  const program = createResource<PublicProgram>(
    async () => {
      const answer = await first?.catch(() => undefined)
      first = undefined
      // The browser's own cache sends If-None-Match here; sent by us it would cost a preflight.
      return answer?.ok ? answer : exchange(connection, pageRoutes.publicProgram)
    },
    (value, known) => value.version < known.version,
  )

  const member = createResource<Member>(
    async etag => {
      if (!(await token.get())) return 'signed_out'
      try {
        return await exchange(connection, pageRoutes.getMe, etag ? { headers: { 'If-None-Match': etag } } : {})
      } catch (error) {
        if (isProblemError(error) && error.code === 'member_unknown') return 'not_joined'
        throw error
      }
    },
    (value, known) => value.id === known.id && value.revision < known.revision,
  )

  const programKeeper = keepFresh(program, signal =>
    persist(async () => {
      await settle(program)
      return 'done'
    }, signal),
  )
  const memberKeeper = keepFresh(member, signal => follow(member, listenTo(connection), signal))

  const call = async (route: PageRoute, sent: Sent = {}) => {
    const wire = pageRoutes[route]
    if (wire[0] === 'GET' || route === 'estimate') return read(await exchange(connection, wire, sent))
    const { write } = await loadWrites()
    return write(connection, wire, sent).finally(memberKeeper.changed)
  }
  const settled = async <T>(work: Promise<unknown>) => (await loadWrites()).outcomeOf(work) as Promise<Outcome<T>>

  return {
    $program: program.$loaded,
    $member: member.$loaded,
    $language,
    call: (route, ...[sent]) => call(route, sent) as Promise<Reply<typeof route>>,
    setToken: source => {
      token.set(source)
      connection.session = {}
      member.reset(source ? 'loading' : 'signed_out')
      memberKeeper.restart()
    },
    join: async (joining = {}) => {
      const { session } = connection
      const joined = await settled<Reply<'join'>>(call('join', { body: { language: $language.get(), ...joining } }))
      if (joined.ok && session === connection.session) {
        member.put(joined.value.member)
        memberKeeper.restart()
      }
      return joined
    },
    redeem: async request => {
      const { once } = await loadWrites()
      return settled(
        once(connection.session, request, key =>
          call('redeem', { body: request, headers: { 'Idempotency-Key': key } }),
        ),
      )
    },
    cancel: redemption => settled(call('cancelRedemption', { params: { redemption }, body: {} })),
    estimate: (cart, { signal } = {}) => call('estimate', { body: cart, signal }) as Promise<Reply<'estimate'>>,
    entries: query => call('listMyEntries', { query }) as Promise<Reply<'listMyEntries'>>,
    friends: query => call('listFriends', { query }) as Promise<Reply<'listFriends'>>,
    refresh: async () => {
      await Promise.all([program.load(true), member.load(true)])
    },
    close: () => {
      programKeeper.close()
      memberKeeper.close()
    },
  }
}
