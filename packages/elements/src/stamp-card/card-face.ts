import type { CardState, StampCard } from '@tenth/core'

/** What a card shows: a full one that waits for its reward, or the one being filled. */
export interface CardFace {
  stamps: number
  required: number
  /** Full cards, this one among them. */
  full: number
  /** Stamps that are on the next card already, while this one is full. */
  ahead: number
  /** Every stamp there is, to notice one that lands. */
  total: number
}

export function cardFace(card: Pick<StampCard, 'stamps'>, state: CardState | undefined): CardFace {
  const { stamps, full, required } = state ?? { stamps: 0, full: 0, required: card.stamps }
  const total = full * required + stamps
  return full > 0
    ? { stamps: required, required, full, ahead: stamps, total }
    : { stamps, required, full, ahead: 0, total }
}

/** How many stamps stand in a row, so that rows are even and the reward has its place at the end. */
export function columnsFor(cells: number): number {
  if (cells <= 6) return cells
  // The fewest gaps in the last row win, then the one named first.
  const choice = cells <= 24 ? [5, 6, 4] : cells <= 48 ? [8, 7, 6] : [10]
  return choice.reduce((best, columns) => (gaps(cells, columns) < gaps(cells, best) ? columns : best))
}

function gaps(cells: number, columns: number): number {
  return (columns - (cells % columns)) % columns
}
