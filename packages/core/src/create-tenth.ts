import { atom } from 'nanostores'
import type { Actions } from './actions/create-actions.ts'
import { NetworkError } from './errors/index.ts'
import { languageOf } from './language.ts'
import { createMemberStore } from './stores/member-store.ts'
import { createProgramStore } from './stores/program-store.ts'
import type { Tenth, TenthOptions } from './tenth-client.ts'
import { connect } from './wire/connect.ts'

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

  /** What a person does comes when it is first done: most pages are only looked at. */
  const action = <Name extends keyof Actions>(name: Name) =>
    (async (...args: never[]) => {
      const { createActions } = await import('./actions/create-actions.ts').catch((cause: unknown) => {
        throw new NetworkError(cause)
      })
      const act = createActions({ connection, member, $language })[name] as (...args: never[]) => unknown
      return act(...args)
    }) as Actions[Name]

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
    join: action('join'),
    redeem: action('redeem'),
    reveal: action('reveal'),
    cancel: action('cancel'),
    estimate: action('estimate'),
    entries: action('entries'),
    friends: action('friends'),
    call: action('call'),
    refresh: async () => {
      await Promise.all([program.load(true), member.load(true)])
    },
    close: () => {
      program.close()
      member.close()
    },
  }
}
