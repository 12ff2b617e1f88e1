import type { Member } from '@tenth/contract'
import { isProblemError } from '../errors/index.ts'
import { listenTo } from '../live/event-stream.ts'
import { follow } from '../live/follow.ts'
import { exchange, type Connection } from '../wire/exchange.ts'
import { keepFresh, type Kept } from './keep-fresh.ts'
import { getMe } from '../wire/page-routes.ts'
import { createResource } from './resource.ts'

/** The member of the token, followed as it changes. */
export function createMemberStore(connection: Connection): Kept<Member> {
  const member = createResource<Member>(
    async etag => {
      if (!(await connection.token.get())) return 'signed_out'
      try {
        return await exchange(connection, getMe, etag ? { headers: { 'If-None-Match': etag } } : {})
      } catch (error) {
        if (isProblemError(error) && error.code === 'member_unknown') return 'not_joined'
        throw error
      }
    },
    (value, known) => value.id === known.id && value.revision < known.revision,
  )
  return keepFresh(member, signal => follow(member, listenTo(connection), signal))
}
