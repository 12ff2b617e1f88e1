import type { MyOffer, Offer, Program } from '@tenth/contract'
import { factsOfMember, limitOf, noStanding, refuseOffer, type Facts, type OfferStanding } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { memberStates } from '../ledger/member-states.ts'
import { redemptionColumns, redemptionView, statusAt, type RedemptionRow } from '../ledger/redemption-row.ts'
import { standings } from './standings.ts'

/** The offers that are for a member: those to be had, those they have, and those that little is missing for. */
export async function myOffers(
  tx: Tx,
  tenant: string,
  program: Program,
  member: string,
  now: Date,
): Promise<MyOffer[]> {
  const state = (await memberStates(tx, tenant, [member])).get(member)
  if (!state) throw new ProblemError('member_unknown')
  const facts = factsOfMember(program, state.profile, now.getTime())
  const standing = await standings(tx, tenant, program, member, now.getTime())
  const codes = await openCodes(tx, tenant, member, now)
  return program.offers.flatMap(offer => {
    const taken = codes.filter(({ reward }) => reward === offer.id)
    return view(offer, facts, standing.get(offer.id) ?? noStanding, taken, now)
  })
}

function view(offer: Offer, facts: Facts, standing: OfferStanding, codes: RedemptionRow[], now: Date): MyOffer[] {
  const { id, name, description, gives, automatic } = offer
  // What is counted off at the checkout looks at the order to come, of which nothing is known but that it is one more.
  const refusal = automatic
    ? refuseOffer(offer, { ...facts, orders: facts.orders + 1 }, standing, { open: true })
    : refuseOffer(offer, facts, standing)
  const others = refusal?.code === 'offer_not_for_member' || refusal?.code === 'offer_not_now'
  if (others && codes.length === 0) return []
  const most = limitOf(offer)
  return [
    {
      id,
      name,
      ...(description !== undefined && { description }),
      gives,
      automatic,
      refusal,
      left: most === null ? null : Math.max(0, most - standing.mine),
      until: offer.window?.until === undefined ? null : new Date(offer.window.until).toISOString(),
      taken: codes.map(code => redemptionView(code, now)),
    },
  ]
}

/** The codes of offers that the member holds and can use, the newest first. */
async function openCodes(tx: Tx, tenant: string, member: string, now: Date): Promise<RedemptionRow[]> {
  const { rows } = await sql<RedemptionRow>`
    select ${redemptionColumns} from offer_uses u
    join redemptions r on r.program_id = u.program_id and r.id = u.redemption_id
    left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
    where u.program_id = ${tenant} and u.member_id = ${member} and r.status in ('granted', 'reserved')
    order by r.id desc`.execute(tx)
  return rows.filter(row => statusAt(row, now) !== 'expired')
}
