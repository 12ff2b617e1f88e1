import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { CardStep, Draft } from './decision.ts'
import { lifeEnd } from './expiry.ts'
import { expiryOf, lifeOf } from './promise.ts'
import { repay, settle } from './settle.ts'
import type { Context, Instant, MemberState } from './state.ts'

/** Something a member held elsewhere. */
export interface Opening {
  unit: string
  /** Below zero it is owed. */
  amount: number
  pendingUntil: Instant | null
  expiresAt: Instant | null
  /** The clock that its life follows; `none` for nothing, null where nothing is said of it. */
  clock: string | null
  /** Whether it is lost instead of becoming active. */
  lapses: boolean
}

/** Why something cannot be brought along: the field, and a sentence. */
export interface NotOpened {
  field: 'unit' | 'expiresAt' | 'pendingUntil' | 'clock'
  detail: string
}

/** What is written for each, in the order they came, and how far that fills cards; cards give nothing for it. */
export interface Opened {
  /** What time had made due before. */
  due: Draft[]
  each: (Draft[] | NotOpened)[]
  cards: CardStep[]
}

/** Brings along what a member held elsewhere: each is a lot of its own, or a debt, that what can be spent repays. */
export function open(program: Program, member: MemberState, openings: readonly Opening[], context: Context): Opened {
  const book = new Book([member], context)
  for (const unit of new Set(openings.map(({ unit }) => unit))) settle(book, member.id, unit)
  const due = [...book.entries]
  const each = openings.map(opening => {
    const before = book.entries.length
    return openOne(book, program, member.id, opening) ?? book.entries.slice(before)
  })
  return { due, each, cards: filled(book, program, member.id) }
}

function openOne(book: Book, program: Program, member: string, opening: Opening): NotOpened | null {
  const { unit, amount, lapses } = opening
  if (unit !== 'points' && !program.cards.some(({ id }) => id === unit)) {
    return { field: 'unit', detail: 'Use points or the id of a card of the programme.' }
  }
  const posting = { member, unit, kind: 'adjust', rule: 'import' } as const
  if (amount < 0) {
    book.write({ ...posting, amount })
    repay(book, member, unit)
    return null
  }
  const { pendingUntil, expiresAt } = opening
  if (expiresAt !== null && expiresAt <= book.now) return { field: 'expiresAt', detail: 'This had expired by now.' }
  const over = pendingUntil !== null && pendingUntil <= book.now
  if (over && lapses) return { field: 'pendingUntil', detail: 'This had lapsed by now.' }
  const life = promised(book, program, member, opening)
  if ('detail' in life) return life
  const waits = pendingUntil !== null && !over
  const awaits = waits && lapses ? { confirmed: '', otherwise: 'lapse' as const } : null
  const held = waits ? { pending: amount, pendingUntil, awaits } : { amount }
  book.write({ ...posting, ...life, ...held })
  repay(book, member, unit)
  return null
}

type Life = Pick<Draft, 'expiresAt' | 'follows'>

function promised(book: Book, program: Program, member: string, opening: Opening): Life | NotOpened {
  const { unit, expiresAt, clock } = opening
  if (clock === 'none') return { expiresAt, follows: expiresAt === null ? { clock: '', terms: null } : null }
  if (clock !== null) {
    const rule = clock.startsWith('rule ') ? clock.slice('rule '.length) : null
    const terms =
      rule === null ? clock === unit && expiryOf(program, unit) : program.earn.find(({ id }) => id === rule)?.expiry
    if (!terms || terms.kind !== 'inactivity') {
      return { field: 'clock', detail: 'Nothing in the programme expires by inactivity under this name.' }
    }
    return { expiresAt: expiresAt ?? lifeEnd(terms, book.now, program.timeZone), follows: { clock, terms } }
  }
  if (expiresAt !== null) return { expiresAt, follows: null }
  const about = { unitHasClock: book.hasClock(member, unit), firstEnd: book.firstEnd(member, unit) }
  return lifeOf(program, { unit, rule: 'import', at: book.now }, about)
}

function filled(book: Book, program: Program, member: string): CardStep[] {
  return program.cards.flatMap(({ id, interim }) => {
    if (interim.length === 0) return []
    const held = book.spendable(member, id).reduce((sum, lot) => sum + lot.remaining, 0)
    const { spent, reached } = book.card(member, id)
    return spent + held > reached ? [{ member, card: id, reached: spent + held }] : []
  })
}
