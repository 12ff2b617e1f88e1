import type { Program, StampCard } from '@tenth/contract'
import { isOver, type Book } from './book.ts'

/** How many stamps the card of a unit has room for now. What is pending takes its place already. */
export function roomOnCard(book: Book, program: Program, member: string, unit: string): number {
  const card = program.cards.find(({ id }) => id === unit)
  if (!card) return Infinity
  const held = heldOn(book, card, member)
  switch (card.restart) {
    case 'never':
      return Math.max(0, card.stamps - held - book.card(member, unit).spent)
    case 'when_claimed':
      return Math.max(0, card.stamps - held)
    case 'automatic':
      return card.overflow === 'lost' ? card.stamps - (held % card.stamps) : Infinity
  }
}

function heldOn(book: Book, { id }: StampCard, member: string): number {
  return book
    .lots(member, id)
    .filter(lot => !isOver(lot.expiresAt, book.now))
    .reduce((sum, lot) => sum + lot.remaining, 0)
}
