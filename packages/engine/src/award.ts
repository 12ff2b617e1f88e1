/** What an order earned by one rule on one line, for one member, and how much of it was taken back. */
export interface Award {
  member: string
  unit: string
  rule: string
  /** Null where the whole order earned it, as with a referral. */
  line: string | null
  /** The lot that the earning opened. */
  lot: string
  earned: number
  /** Taken back by refunds so far, from whichever lot, or owed. */
  reversed: number
  /** Of its own lot, what expired unspent. It is gone already, so a refund does not ask for it again. */
  expired: number
}
