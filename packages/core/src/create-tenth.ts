import { atom } from 'nanostores'
import { createCall } from './calls.ts'
import { connect } from './connect.ts'
import { languageOf } from './language.ts'
import { createMemberStore } from './member-store.ts'
import { createMemberWrites } from './member-writes.ts'
import { createProgramStore } from './program-store.ts'
import type { Tenth, TenthOptions } from './tenth-client.ts'

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
  const $language = atom(languageOf(options.language))
  const program = createProgramStore(connection, options.firstProgram)
  const member = createMemberStore(connection)
  const call = createCall(connection, member.changed)

  return {
    $program: program.$loaded,
    $member: member.$loaded,
    $language,
    setToken: source => {
      connection.token.set(source)
      connection.session = {}
      member.reset(source ? 'loading' : 'signed_out')
      member.restart()
    },
    ...createMemberWrites(connection, call, member, $language),
    estimate: (cart, { signal } = {}) => call('estimate', { body: cart, signal }),
    entries: query => call('listMyEntries', { query }),
    friends: query => call('listFriends', { query }),
    call: (route, ...[sent]) => call(route, sent),
    refresh: async () => {
      await Promise.all([program.load(true), member.load(true)])
    },
    close: () => {
      program.close()
      member.close()
    },
  }
}
