import type { Contest, ContestEntry, Refusal } from '@tenth/contract'
import { factsOfMember, holds, spendOn, type MemberState } from '@tenth/engine'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { postings } from '../ledger/posting.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { addEntry, ticketsOf, type Took } from './add-entry.ts'
import { contestOf, contestRow, statusOf } from './contest-row.ts'

/** How a member wants to enter. */
export type Entering = { by: 'free' } | { by: 'points'; tickets: number }

interface Context {
  now: Date
  newId: () => string
}

/** Enters a contest for nothing or for points. The caller has locked the member. */
export async function enter(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { contest: id, member, entering }: { contest: string; member: string; entering: Entering },
  context: Context,
): Promise<{ entry: ContestEntry; changed: Changed[] }> {
  const { program } = inForce
  const row = await contestRow(tx, tenant, id, 'share')
  const contest = contestOf(program, id)
  const status = statusOf(row, contest, context.now)
  if (!contest || status === 'cancelled') throw refused({ code: 'contest_cancelled', facts: {} })
  if (status !== 'open') throw refused({ code: 'contest_not_open', facts: { status } })
  const state = (await memberStates(tx, tenant, [member])).get(member)
  if (!state) throw new ProblemError('member_unknown')
  if (contest.audience && !holds(contest.audience, factsOfMember(program, state.profile, context.now.getTime()))) {
    throw refused({ code: 'contest_not_for_member', facts: {} })
  }
  const held = await ticketsOf(tx, tenant, id, member)
  const bought = bid(contest, entering, contest.most - held, state, context)
  if (!bought.ok) throw refused(bought.refusal)
  const { tickets, entries } = bought
  const entry = context.newId()
  const took = entries.flatMap(({ kind, lot, amount }): Took[] =>
    kind === 'redeem' && lot ? [{ lot, amount: -amount }] : [],
  )
  const effect = entering.by === 'free' ? `${id} free ${member}` : `${id} entry ${entry}`
  const added = { id: entry, contest, member, by: entering.by, tickets, took, effect }
  if (!(await addEntry(tx, tenant, added, context))) throw refused({ code: 'contest_entered', facts: {} })
  const cause = { activity: null, redemption: null, referral: null, grant: `contest entry ${entry}` }
  const posted = postings(entries, { ...cause, version: inForce.version, now: context.now })
  const changed = await write(tx, tenant, { ...emptyWriting(), postings: posted, touched: new Set([member]) })
  const paid = took.reduce((sum, { amount }) => sum + amount, 0)
  const at = context.now.toISOString()
  return { entry: { id: entry, by: entering.by, tickets, paid, at, counts: true }, changed }
}

/** The tickets and what is paid for them. */
function bid(contest: Contest, entering: Entering, room: number, state: MemberState, { now, newId }: Context) {
  const way = contest.ways.find(way => way.by === entering.by)
  if (!way || way.by === 'action') return no('contest_way_closed', { by: entering.by })
  const tickets = way.by === 'free' ? way.tickets : entering.by === 'points' ? entering.tickets : 0
  if (tickets > room) return no('contest_limit', { most: contest.most, left: Math.max(0, room) })
  if (way.by === 'free') return { ok: true as const, tickets, entries: [] }
  const cost = tickets * way.cost
  const spent = spendOn(state, cost, `contest:${contest.id}`, { now: now.getTime(), newId })
  return spent.ok ? { ok: true as const, tickets, entries: spent.entries } : spent
}

function no(code: Refusal['code'], facts: Refusal['facts']) {
  return { ok: false as const, refusal: { code, facts } }
}

/** @throws ProblemError `member_unknown` for who has not joined */
export async function lockMember(tx: Tx, tenant: string, member: string): Promise<void> {
  if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
}
