import type { Member } from '@tenth/contract'
import type { ReadableAtom } from 'nanostores'
import type { PageRoute } from '../call.ts'
import type { Kept } from '../stores/keep-fresh.ts'
import type { Tenth } from '../tenth-client.ts'
import type { Connection } from '../wire/exchange.ts'
import type { Asked } from '../wire/prepare.ts'
import { callBy, planFor } from './call-by-name.ts'
import { once } from './intents.ts'
import { outcomeOf } from './outcome-of.ts'

/** What an action works on. */
export interface ActionContext {
  connection: Connection
  member: Kept<Member>
  $language: ReadableAtom<string>
}

/** The methods of a client that a person's doing calls for. */
export type Actions = Pick<Tenth, 'join' | 'redeem' | 'reveal' | 'cancel' | 'estimate' | 'entries' | 'friends' | 'call'>

export function createActions({ connection, member, $language }: ActionContext): Actions {
  const call = async <Name extends PageRoute>(name: Name, asked: Asked = {}) => {
    const plan = await planFor(name)
    const send = (headers?: Record<string, string>) =>
      callBy<Name>(connection, plan, headers ? { ...asked, headers } : asked)
    try {
      if (!plan.keyed) return await send()
      // What must not be done twice goes under a key of its own.
      const { params, body } = asked
      return await once(connection.session, [name, params, body], key => send({ 'Idempotency-Key': key }))
    } finally {
      // Also after a failure: it may have been done, and only the answer was lost.
      if (!plan.reads) member.changed()
    }
  }
  return {
    call: (name, ...[asked]) => call(name, asked),
    entries: query => call('listMyEntries', { query }),
    friends: query => call('listFriends', { query }),
    estimate: (cart, { signal } = {}) => call('estimate', { body: cart, signal }),
    cancel: redemption => outcomeOf(call('cancelRedemption', { params: { redemption }, body: {} })),
    redeem: body => outcomeOf(call('redeem', { body })),
    reveal: redemption => outcomeOf(call('revealCode', { params: { redemption }, body: {} })),
    join: async joining => {
      const { session } = connection
      const joined = await outcomeOf(call('join', { body: { language: $language.get(), ...joining } }))
      if (joined.ok && session === connection.session) {
        member.put(joined.value.member)
        member.restart()
      }
      return joined
    },
  }
}
