import type { Entry } from '@tenth/contract'
import type { Draft } from '@tenth/engine'
import { iso } from './millis.ts'

/** What made the entries of one decision. */
export interface Cause {
  activity: string | null
  redemption: string | null
  /** Where neither made them: in words that can be true once, what did, such as `survey 12 ann`. */
  grant?: string
  /** The referral that pays with it. */
  referral: string | null
  version: number
  now: Date
}

/** An entry, and in words what it does; nothing is done twice under the same words. */
export interface Posting {
  entry: Entry
  effect: string
  /** Of a lot that it opens: the clock its life follows, and what it waits for. */
  follows: Draft['follows']
  awaits: Draft['awaits']
}

/** Turns what the rules decided into lines of the ledger. */
export function postings(drafts: readonly Draft[], cause: Cause): Posting[] {
  return drafts.map((draft, index) => {
    const { follows = null, awaits = null } = draft
    return { entry: entryOf(draft, cause), effect: effectOf(draft, cause, index), follows, awaits }
  })
}

function entryOf(draft: Draft, { activity, redemption, version, now }: Cause): Entry {
  const { pendingUntil, expiresAt, follows: _follows, awaits: _awaits, ...rest } = draft
  return {
    ...rest,
    at: now.toISOString(),
    activity,
    // What time made due on the way is not the redemption's doing.
    redemption: draft.kind === 'activate' ? null : (draft.redemption ?? redemption),
    version,
    pendingUntil: iso(pendingUntil),
    expiresAt: iso(expiresAt),
  }
}

/** Ids hold no spaces, so that no two lists of words read the same. */
function effectOf(draft: Draft, { activity, redemption, referral, grant }: Cause, index: number): string {
  const { kind, member, unit, lot, line, rule } = draft
  const cause = activity ?? redemption ?? (grant === undefined ? null : `(${grant})`)
  switch (kind) {
    case 'earn':
      // A referral pays each side once, and a level is given once, whatever brings it about.
      return referral !== null && rule !== null && ofReferral.test(rule)
        ? ['referral', referral, member, unit, rule].join(' ')
        : ['earn', cause, member, unit, rule, line ?? ''].join(' ')
    case 'activate':
      return `activate ${lot}`
    case 'redeem':
      return `${kind} ${draft.redemption ?? redemption ?? cause} ${lot}`
    case 'return':
      return [kind, redemption ?? cause, ...(redemption === null ? [draft.redemption] : []), lot].join(' ')
    case 'expire':
      // Completed where it is written: again only after something was returned to the lot.
      return `expire ${lot}`
    default:
      return [kind, cause ?? draft.id, index].join(' ')
  }
}

const ofReferral = /^referral(:\d+)?$/
