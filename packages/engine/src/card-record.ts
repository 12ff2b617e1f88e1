/** What a member has put on one card so far, beside what its lots hold. */
export interface CardRecord {
  /** Stamps that rewards of this card took; of cancelled ones they returned. */
  spent: number
  /** The most stamps there ever were, those that rewards took included: what is given on the way is given once. */
  reached: number
}

/** Nothing was ever put on it. */
export const blankCard: CardRecord = { spent: 0, reached: 0 }
