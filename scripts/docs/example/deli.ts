import type { Cancellation, Leaderboard, Member, MyCase, MyNotice, MyOffer, Profile, Share } from '@tenth/core'
import { askings, notices, offers } from './asked.ts'
import { contests, mine, shares } from './contests.ts'
import { board } from './history.ts'
import { ada } from './member.ts'
import { cancellation, cases, profile, subscriptions } from './service.ts'

/** Everything that a visitor of an example can change; a new page begins anew. */
export interface Deli {
  /** Null before somebody joined. */
  member: Member | null
  notices: MyNotice[]
  offers: MyOffer[]
  askings: typeof askings
  contests: typeof contests
  mine: typeof mine
  shared: Share[]
  cases: MyCase[]
  profile: Profile
  board: Leaderboard
  subscriptions: typeof subscriptions
  cancellation: Cancellation
  /** Tells the elements that something changed. */
  changed: () => void
  /** Calls back whenever something changed. */
  listen: (listener: () => void) => () => void
}

/** A deli of its own for one page, seen by a member or by a customer who has not joined. */
export function openDeli(member: Member | null = ada): Deli {
  const listeners = new Set<() => void>()
  const deli: Deli = {
    ...structuredClone({ member, notices, offers, askings, contests, mine, shared: shares.items, cases, profile }),
    ...structuredClone({ board, subscriptions, cancellation }),
    changed: () => {
      if (deli.member) deli.member = { ...deli.member, revision: deli.member.revision + 1 }
      for (const listener of listeners) listener()
    },
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return deli
}

/** Adds points to the balance, or takes them away. */
export function pay(deli: Deli, points: number): void {
  const { member } = deli
  if (member) member.points = { ...member.points, available: member.points.available + points }
}
