import type { Instant, MemberProfile, MemberState } from './state.ts'

/** Somebody who joins at a moment: nothing earned, nothing bought. */
export function newcomer(id: string, at: Instant, language: string | null = null): MemberState {
  return { id, lots: [], owed: {}, profile: newProfile(at, language) }
}

/** The profile of somebody who joins at a moment. */
export function newProfile(joinedAt: Instant, language: string | null = null): MemberProfile {
  return {
    joinedAt,
    language,
    birthday: null,
    tags: [],
    segments: [],
    tier: null,
    orders: 0,
    spent: 0,
    firstOrderAt: null,
    lastOrderAt: null,
  }
}
