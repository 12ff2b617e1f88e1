import type { Happening, Program } from '@tenth/contract'
import type { Advocacy, Signs, State } from '@tenth/engine'
import type { Tx } from '../db/database.ts'
import { advocacies, type AdvocacyAsked } from './advocacies.ts'
import { findReferrals, type FoundReferral } from './find-referrals.ts'
import { signalsOf } from './signals.ts'
import { signsOf, type SignsAsked } from './signs.ts'

/** What the rules need to know of referrals, for one activity. */
export type ReferralFacts = Pick<State, 'referral' | 'referrer'> & { advocacy: Advocacy | null }

/** Nothing to do with a referral. */
export const noReferral: ReferralFacts = { referral: null, referrer: null, advocacy: null }
const noSigns: Signs = { near: [], up: [], recent: 0 }

/** Loads for a whole list at once, after its members were locked. Answers by the activity's id. */
export async function referralFacts(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  { program, emailSalt: salt, now }: { program: Program; emailSalt: Uint8Array; now: Date },
): Promise<Map<string, ReferralFacts>> {
  const converts = program.referral?.converts.on ?? null
  const found = new Map(
    (await findReferrals(tx, tenant, activities, { converts, salt })).map(row => [row.activity, row]),
  )
  const concerned = activities.flatMap(activity => {
    const row = found.get(activity.id)
    return row ? [{ activity, row }] : []
  })
  const signs = await signsOf(
    tx,
    tenant,
    concerned.flatMap(({ activity, row }) => signsAsked(activity, row, salt, now)),
  )
  const standing = await advocacies(tx, tenant, concerned.flatMap(advocacyAsked))
  return new Map(
    activities.map(activity => {
      const row = found.get(activity.id)
      return [activity.id, row ? factsOf(activity, row, signs, standing) : unknownCode(activity)]
    }),
  )
}

function signsAsked(activity: Happening, { waiting, referrer }: FoundReferral, salt: Uint8Array, now: Date) {
  const advocate = waiting?.advocate ?? referrer?.advocate
  if (advocate === undefined) return []
  const joining = referrer ? (activity.at ?? now.toISOString()) : null
  const asked: SignsAsked = {
    key: activity.id,
    member: activity.member,
    advocate,
    signals: signalsOf(activity, salt),
    joining,
  }
  return [asked]
}

function advocacyAsked({ activity, row }: { activity: Happening; row: FoundReferral }): AdvocacyAsked[] {
  const { waiting, referrer, counting } = row
  const advocate = (waiting ?? referrer ?? counting)?.advocate
  if (advocate === undefined) return []
  return [{ key: activity.id, advocate, referral: (waiting ?? counting)?.id ?? null }]
}

function factsOf(
  activity: Happening,
  { waiting, referrer, counting }: FoundReferral,
  allSigns: ReadonlyMap<string, Signs>,
  standing: ReadonlyMap<string, Advocacy>,
): ReferralFacts {
  const advocacy = standing.get(activity.id)
  const signs = allSigns.get(activity.id) ?? noSigns
  if (!advocacy) return unknownCode(activity)
  return {
    referral: waiting && { ...waiting, ...advocacy, signs },
    referrer: referrer && { ...referrer, ...advocacy, signs },
    advocacy: counting && advocacy,
  }
}

/** A code that is nobody's. */
function unknownCode(activity: Happening): ReferralFacts {
  const brings = activity.type === 'member.joined' && activity.joining?.referral !== undefined
  return brings ? { ...noReferral, referrer: 'unknown' } : noReferral
}
