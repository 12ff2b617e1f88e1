/** Somebody in the list of a draw. */
export interface Ticketed {
  /** Tells nobody who it is. */
  id: string
  /** How many tickets, 1 or more. */
  tickets: number
}

/** SHA-256 of a text's UTF-8 bytes. The engine brings none along: every place it runs in has one. */
export type Sha256 = (text: string) => Uint8Array

/**
 * Draws so many winners, each of whom wins once. Who they are follows from the seed and the list alone:
 *
 * 1. The list is ordered by id, character by character, and written as one line `id tickets` each, ended by a line
 *    feed. `list` is its SHA-256 in hexadecimal.
 * 2. For each place from 1 on, the tickets of those who have not won are counted: `total`. The SHA-256 of
 *    `seed:list:place:try`, with `try` 0, is read as one whole number of 256 bits. Where it lies in the incomplete last
 *    stretch, from the largest multiple of `total` on, `try` is raised by one, so that no remainder comes up more often.
 * 3. The number's remainder by `total` is the winning ticket: tickets are counted along the list, from 0.
 *
 * @param seed - In hexadecimal, as it is revealed.
 */
export function draw(entrants: readonly Ticketed[], places: number, seed: string, sha256: Sha256): string[] {
  const left = inOrder(entrants)
  const list = listHash(left, sha256)
  const winners: string[] = []
  let total = left.reduce((sum, { tickets }) => sum + tickets, 0)
  for (let place = 1; place <= places && left.length > 0; place += 1) {
    const ticket = uniform(total, 256, attempt => numberOf(sha256(`${seed}:${list}:${place}:${attempt}`)))
    const [winner] = left.splice(holderOf(left, ticket), 1)
    if (!winner) break
    winners.push(winner.id)
    total -= winner.tickets
  }
  return winners
}

/** The list's SHA-256 in hexadecimal, which the draw depends on. */
export function listHash(entrants: readonly Ticketed[], sha256: Sha256): string {
  return hex(
    sha256(
      inOrder(entrants)
        .map(({ id, tickets }) => `${id} ${tickets}\n`)
        .join(''),
    ),
  )
}

/** What is published of a seed before the draw: the SHA-256 of its hexadecimal text, in hexadecimal. */
export function commitmentTo(seed: string, sha256: Sha256): string {
  return hex(sha256(seed))
}

/**
 * A whole number from 0 to one less than `total`, each as likely as any other, out of numbers of so many bits: those in
 * the incomplete last stretch are passed over.
 */
export function uniform(total: number, bits: number, numberAt: (attempt: number) => bigint): number {
  const whole = 1n << BigInt(bits)
  const fair = whole - (whole % BigInt(total))
  for (let attempt = 0; ; attempt += 1) {
    const number = numberAt(attempt)
    if (number < fair) return Number(number % BigInt(total))
  }
}

/** Where in the list the holder of a ticket stands; tickets are counted along the list, from 0. */
export function holderOf(entrants: readonly Ticketed[], ticket: number): number {
  let upTo = 0
  return entrants.findIndex(({ tickets }) => ticket < (upTo += tickets))
}

function inOrder(entrants: readonly Ticketed[]): Ticketed[] {
  return [...entrants].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${hex(bytes)}`)
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
