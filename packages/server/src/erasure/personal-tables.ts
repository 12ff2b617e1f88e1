import { sql, type RawBuilder } from 'kysely'

/** A table that holds something about members, and what of it they may see. */
export interface PersonalTable {
  table: string
  /** Its name in the document of everything that is kept. */
  section: string
  /** Which rows `t` are about a member. */
  of: (member: string) => RawBuilder<boolean>
  /** Columns that are not told: what is about somebody else, or is a hash and tells nothing. */
  hides?: readonly string[]
}

const own = (member: string) => sql<boolean>`t.member_id = ${member}`

/** Rows that belong to a member by another table's row. */
function through(table: string, key: string): PersonalTable['of'] {
  return member => sql<boolean>`exists (
    select from ${sql.table(table)} o
    where o.program_id = t.program_id and o.id = ${sql.ref(`t.${key}`)} and o.member_id = ${member})`
}

/** Every table about members; a test holds this list against the schema. */
export const personalTables: readonly PersonalTable[] = [
  {
    table: 'members',
    section: 'member',
    of: member => sql`t.id = ${member}`,
    hides: ['email_hash', 'revision', 'erased_at'],
  },
  { table: 'consents', section: 'consents', of: own },
  { table: 'linked_accounts', section: 'accounts', of: own, hides: ['account_hash'] },
  { table: 'nicknames', section: 'nickname', of: own },
  { table: 'member_signals', section: 'signals', of: own, hides: ['hash'] },
  { table: 'member_segments', section: 'segments', of: own },
  { table: 'member_totals', section: 'totals', of: own },
  { table: 'balances', section: 'balances', of: own },
  { table: 'lots', section: 'lots', of: own },
  { table: 'entries', section: 'entries', of: own, hides: ['effect'] },
  { table: 'member_clocks', section: 'clocks', of: own },
  { table: 'forgiven', section: 'forgiven', of: own },
  { table: 'expiry_notices', section: 'expiryNotices', of: own },
  { table: 'card_progress', section: 'cards', of: own },
  { table: 'activities', section: 'activities', of: own, hides: ['content_hash', 'result'] },
  { table: 'orders', section: 'orders', of: own },
  { table: 'order_lines', section: 'orderLines', of: through('orders', 'order_id') },
  { table: 'rule_uses', section: 'ruleUses', of: own },
  { table: 'redemptions', section: 'redemptions', of: own, hides: ['effect'] },
  { table: 'vouchers', section: 'vouchers', of: through('redemptions', 'redemption_id'), hides: ['code_hash'] },
  {
    table: 'pool_codes',
    section: 'poolCodes',
    of: through('redemptions', 'redemption_id'),
    hides: ['code_hash', 'sealed'],
  },
  { table: 'gift_cards', section: 'giftCards', of: through('redemptions', 'redemption_id') },
  {
    table: 'gift_card_entries',
    section: 'giftCardEntries',
    of: through('redemptions', 'redemption_id'),
    hides: ['effect'],
  },
  // Who the other one is, is the other's to tell; what the shop made of a doubt names its staff.
  {
    table: 'referrals',
    section: 'recommended',
    of: member => sql`t.advocate_id = ${member}`,
    hides: ['friend_id', 'order_id', 'held', 'review', 'flags'],
  },
  {
    table: 'referrals',
    section: 'recommendedBy',
    of: member => sql`t.friend_id = ${member}`,
    hides: ['advocate_id', 'held', 'review', 'flags'],
  },
  { table: 'referral_levels', section: 'referralLevels', of: member => sql`t.advocate_id = ${member}` },
  { table: 'referral_bans', section: 'referralBan', of: own, hides: ['author'] },
  { table: 'tier_standings', section: 'tier', of: own, hides: ['rules'] },
  { table: 'tier_changes', section: 'tierChanges', of: own, hides: ['author'] },
  { table: 'member_thanks', section: 'thanks', of: own },
  { table: 'offer_uses', section: 'offers', of: own },
  { table: 'subscriptions', section: 'subscriptions', of: own },
  { table: 'cancellations', section: 'cancellations', of: own },
  { table: 'cancellation_steps', section: 'cancellationSteps', of: through('cancellations', 'cancellation_id') },
  { table: 'cases', section: 'cases', of: own, hides: ['content_hash'] },
  { table: 'case_steps', section: 'caseSteps', of: through('cases', 'case_id'), hides: ['author'] },
  { table: 'compensations', section: 'compensations', of: own },
  { table: 'survey_askings', section: 'surveys', of: own, hides: ['effect'] },
  { table: 'shares', section: 'shares', of: own },
  { table: 'notices_seen', section: 'noticesSeen', of: own },
  { table: 'contest_entrants', section: 'contests', of: own },
  { table: 'contest_entries', section: 'contestEntries', of: own, hides: ['effect'] },
  { table: 'contest_winners', section: 'contestsWon', of: own },
  // What happened to referrals names both sides; it stands under `recommended` and `recommendedBy`.
  {
    table: 'events',
    section: 'events',
    of: member => sql`t.member_id = ${member} and t.type not like 'referral.%'`,
  },
  { table: 'idempotency', section: 'requests', of: own, hides: ['key_hash', 'request_hash', 'sealed_reply'] },
]
