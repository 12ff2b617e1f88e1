import type { Program, Refusal } from '@tenth/contract'
import type { Book } from './book.ts'
import { endOfDayAfter } from './calendar.ts'
import { factsOf } from './facts.ts'
import { newProfile } from './newcomer.ts'
import { flagsOf } from './referral-flags.ts'
import type { ReferralStep, Referrer } from './referral-state.ts'
import { convert, waiting } from './referral.ts'
import type { ActivityOf, Instant, State } from './state.ts'

const noSigns = { near: [], up: [], recent: 0 }

/** A new member brings a code: a referral begins, or the reason why it does not. */
export function recommended(
  book: Book,
  program: Program,
  referrer: State['referrer'],
  activity: ActivityOf<'member.joined'>,
  at: Instant,
): ReferralStep | Refusal {
  const { member, joining } = activity
  const facts = { referral: joining?.referral ?? '' }
  const rule = program.referral
  if (!rule || referrer === null || referrer === 'unknown') return { code: 'referral_code_unknown', facts }
  const code = refusalOf(referrer, member)
  if (code) return { code, facts }
  const { advocate, counted = 0, levels = [], signs = noSigns } = referrer
  const lapsesAt = rule.lapse ? endOfDayAfter(at, rule.lapse, program.timeZone) : null
  const flags = flagsOf(rule, signs)
  const fresh = { id: book.newId(), advocate, counted, levels, lapsesAt, flags, approved: false, signs }
  const profile = newProfile(at, joining?.language ?? null)
  const moment = factsOf(program, activity, profile, at)
  const converted = convert(book, program, fresh, { friend: member, type: activity.type, facts: moment, order: null })
  return { ...(converted ?? waiting(fresh, member)), isNew: true }
}

function refusalOf({ advocate, sameEmail, existing, banned }: Referrer, member: string): Refusal['code'] | null {
  if (sameEmail || advocate === member) return 'referral_self'
  if (existing) return 'referral_existing_customer'
  return banned ? 'referral_code_closed' : null
}
