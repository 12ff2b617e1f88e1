import type { Tenth } from '@tenth/core'
import { atom, type ReadableAtom } from 'nanostores'
import type { ClientRequestEvent } from './client-request.ts'

const $client = atom<Tenth | undefined>()

/** The client of every element that has no nearer one. */
export const $pageClient: ReadableAtom<Tenth | undefined> = $client

/**
 * Gives elements the client whose programme and member they show: every element of the page, or only those inside
 * `within`, which then keep it for as long as they are there.
 *
 * @example provideTenth(createTenth({ api, key }))
 * @returns A function that takes it back.
 */
export function provideTenth(client: Tenth, within?: HTMLElement): () => void {
  if (!within) {
    $client.set(client)
    return () => {
      if ($client.get() === client) $client.set(undefined)
    }
  }
  const answer = (event: ClientRequestEvent): void => {
    event.stopPropagation()
    event.client = client
  }
  within.addEventListener('tenth-client', answer)
  return () => within.removeEventListener('tenth-client', answer)
}

/** Renders every element anew: something that all of them read has changed. */
export function renew(): void {
  $client.notify()
}
