import { ProblemError } from '../app/problem-error.ts'

/** Which list a cursor belongs to, so that none is taken for another's. */
type List =
  | 'members'
  | 'cases'
  | 'compensations'
  | 'answers'
  | 'entrants'
  | 'shares'
  | 'entries'
  | 'redemptions'
  | 'friends'
  | 'referrals'
  | 'referral queue'
  | 'cancellations'
  | 'tier changes'
  | 'segment'
  | 'consents'
  | 'events'
  | 'deliveries'
  | 'audit'

/** The place in a list after which the next page begins. */
export function cursorOf(list: List, id: string): string {
  return Buffer.from(JSON.stringify([list, id])).toString('base64url')
}

/** The id that a cursor stands for; null for the first page. */
export function readCursor(list: List, cursor: string | undefined): string | null {
  if (cursor === undefined) return null
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const [of, id] = Array.isArray(read) ? (read as unknown[]) : []
    if (of === list && typeof id === 'string' && cursorOf(list, id) === cursor && !id.includes('\0')) return id
  } catch {
    // Whatever it is, it is none of ours.
  }
  throw new ProblemError('cursor_invalid')
}

/** A page out of one row more than was asked for, which tells whether there is another page. */
export function pageOf<Row extends { id: string }>(
  list: List,
  rows: Row[],
  limit: number,
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? cursorOf(list, last.id) : null }
}
