import type { Member, PublicProgram } from '@tenth/contract'
import type { ReadableAtom, WritableAtom } from 'nanostores'
import type { Loaded } from './loaded.ts'
import type { Tenth } from './tenth-client.ts'

/** What a page's server knew of the programme, and of the member, who is null for a visitor. */
export interface KnownState {
  program?: PublicProgram
  member?: Member | null
}

/**
 * Gives a client what the page's server knew when it wrote the page: shown at once, and asked for again. What the
 * client knows by itself stays.
 */
export function giveKnown({ $program, $member }: Tenth, { program, member }: KnownState): void {
  give($program, program)
  give($member, member)
}

function give<T>($store: ReadableAtom<Loaded<T>>, value: T | null | undefined): void {
  const loaded = $store.get()
  if (!value || loaded.value) return
  const $writable = $store as WritableAtom<Loaded<T>>
  if (loaded.status === 'loading') $writable.set({ status: 'ready', value })
  if (loaded.status === 'error') $writable.set({ ...loaded, value })
}
