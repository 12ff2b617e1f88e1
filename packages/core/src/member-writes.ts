import type { Member } from '@tenth/contract'
import type { ReadableAtom } from 'nanostores'
import { loadWrites, type Call } from './calls.ts'
import type { Connection } from './exchange.ts'
import type { Kept } from './keep-fresh.ts'
import type { Tenth } from './tenth-client.ts'

/** What a member does: join, take a reward, give one back. */
export function createMemberWrites(
  connection: Connection,
  call: Call,
  member: Kept<Member>,
  $language: ReadableAtom<string>,
): Pick<Tenth, 'join' | 'redeem' | 'cancel'> {
  return {
    join: async joining => {
      const { outcomeOf } = await loadWrites()
      const { session } = connection
      const joined = await outcomeOf(call('join', { body: { language: $language.get(), ...joining } }))
      if (joined.ok && session === connection.session) {
        member.put(joined.value.member)
        member.restart()
      }
      return joined
    },
    redeem: async request => {
      const { once, outcomeOf } = await loadWrites()
      const redeem = (key: string) => call('redeem', { body: request, headers: { 'Idempotency-Key': key } })
      return outcomeOf(once(connection.session, request, redeem))
    },
    cancel: async redemption => {
      const { outcomeOf } = await loadWrites()
      return outcomeOf(call('cancelRedemption', { params: { redemption }, body: {} }))
    },
  }
}
