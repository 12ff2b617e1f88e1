import type { Loaded, Member } from '@tenth/core'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

type State = 'loading' | 'ready' | 'stale' | 'visitor' | 'failed'

/** What a badge is, what it shows, and what it says aloud. */
export function badgeFace(
  { status, value }: Loaded<Member>,
  words: Words<typeof english>,
  points: (count: number) => string,
): [state: State, text: string, label: string] {
  const shown = value && points(value.points.available)
  const state = words.ready ? stateOf(status, shown) : 'loading'
  // Unseen while it loads, it holds the place of a balance.
  const other = state === 'loading' ? points(100) : words.say(state === 'failed' ? 'retry' : 'programme')
  const label =
    state === 'ready' || state === 'stale'
      ? words.say(state === 'stale' ? 'stale' : 'balance', { points: shown! })
      : words.say(state)
  return [state, shown ?? other, label]
}

function stateOf(status: Loaded<Member>['status'], shown: string | undefined): State {
  if (status === 'signed_out' || status === 'not_joined') return 'visitor'
  if (status === 'error') return shown ? 'stale' : 'failed'
  return shown ? 'ready' : 'loading'
}
