import type { TenthError } from './errors/index.ts'

/**
 * What a store knows of something that is read from the server.
 *
 * - `loading`: asked, and never answered yet.
 * - `ready`: `value` is what the server said last. It stays while it is asked for again.
 * - `error`: the last request failed. `value` is what was known before, if anything was: show it still.
 * - `signed_out`: there is no member token.
 * - `not_joined`: the customer of the token has not joined the programme.
 *
 * `value` can be read in any state.
 *
 * @example
 * ```ts
 * tenth.$member.subscribe(member => {
 *   if (member.status === 'not_joined') showJoinButton()
 *   if (member.value) showPoints(member.value.points.available)
 * })
 * ```
 */
export type Loaded<T> =
  | { status: 'loading'; value?: undefined }
  | { status: 'ready'; value: T }
  | { status: 'error'; error: TenthError; value?: T | undefined }
  | { status: 'signed_out'; value?: undefined }
  | { status: 'not_joined'; value?: undefined }
