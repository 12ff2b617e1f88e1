import assert from 'node:assert/strict'
import type { Draft } from '../decision.ts'
import { levelRule } from '../referral-pay.ts'
import type { Advocacy, ReferralStep, WaitingReferral } from '../referral-state.ts'
import { awardOf } from './recorded.ts'

/** A referral as a database would keep it. */
export interface Kept {
  id: string
  advocate: string
  friend: string
  status: ReferralStep['status'] | 'refused'
  lapsesAt: number | null
  flags: ReferralStep['flags']
  approved: boolean
  convertedAt: number | null
  order: string | null
  heldUntil: number | null
}

const nextOf: Record<Kept['status'], readonly Kept['status'][]> = {
  joined: ['joined', 'review', 'paid', 'lapsed', 'refused'],
  review: ['review', 'paid', 'reversed', 'refused'],
  paid: ['reversed'],
  reversed: [],
  lapsed: [],
  refused: [],
}

/** Every referral of a ledger in memory. It fails where one takes a step that there is not. */
export class Referrals {
  readonly all = new Map<string, Kept>()
  /** Levels given, by advocate. */
  readonly levels = new Map<string, Set<number>>()

  of(friend: string): Kept | undefined {
    return [...this.all.values()].find(kept => kept.friend === friend)
  }

  /** A referral that an order made count, or would have, once the shop has looked. */
  counting(id: string | null): Kept | null {
    const kept = this.all.get(id ?? '')
    return kept?.status === 'paid' || kept?.status === 'review' ? kept : null
  }

  waiting(friend: string, entries: readonly Draft[]): WaitingReferral | null {
    const kept = this.of(friend)
    if (kept?.status !== 'joined') return null
    return { ...kept, signs: { near: [], up: [], recent: 0 }, ...this.advocacy(kept.id, kept.advocate, entries) }
  }

  advocacy(id: string | null, advocate: string, entries: readonly Draft[]): Advocacy {
    const others = [...this.all.values()].filter(kept => kept.id !== id && kept.advocate === advocate)
    const levels = [...(this.levels.get(advocate) ?? [])].map(friends => ({
      friends,
      awards: awardsOf(advocate, levelRule(friends), entries),
    }))
    return { advocate, counted: others.filter(kept => kept.status === 'paid').length, levels }
  }

  keep(step: ReferralStep | null, order: string | null): void {
    if (!step) return
    const kept = this.all.get(step.id)
    assert.equal(kept === undefined, step.isNew, 'somebody is new once')
    if (kept) assert.ok(nextOf[kept.status].includes(step.status), `from ${kept.status} to ${step.status}`)
    const { id, advocate, friend, status, flags } = step
    const converted = step.convertedAt === null ? (kept?.order ?? null) : order
    this.all.set(id, {
      ...{ id, advocate, friend, status, flags, order: converted },
      lapsesAt: kept?.lapsesAt ?? step.lapsesAt,
      approved: kept?.approved ?? false,
      convertedAt: kept?.convertedAt ?? step.convertedAt,
      heldUntil: kept?.heldUntil ?? step.heldUntil,
    })
    if (status === 'paid') this.reach(advocate, step.levels)
  }

  reach(advocate: string, levels: readonly number[]): void {
    const given = this.levels.get(advocate) ?? new Set()
    for (const level of levels) {
      assert.ok(!given.has(level), `level ${level} is given once`)
      given.add(level)
    }
    this.levels.set(advocate, given)
  }
}

/** What a rule without an order gave, and what of it is gone. */
function awardsOf(member: string, rule: string, entries: readonly Draft[]) {
  const own = entries.filter(entry => entry.member === member && entry.rule === rule)
  const gone = (some: readonly Draft[]) => some.reduce((sum, { amount, pending }) => sum - amount - pending, 0)
  return own
    .filter(entry => entry.kind === 'earn')
    .map(entry => ({
      ...awardOf(entry),
      reversed: gone(own.filter(({ kind, unit }) => kind === 'reverse' && unit === entry.unit)),
      expired: gone(entries.filter(({ kind, lot }) => kind === 'expire' && lot === entry.lot)),
    }))
}
