import { pageOf } from '../page.ts'
import { Member } from '../member.ts'
import { SegmentMember } from '../segment.ts'
import { TierChange, TierFloor } from '../tier.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** Tiers and segments, by the shop. */
export const tierRoutes = {
  setTierFloor: {
    method: 'POST',
    path: '/v1/members/{member}/tier-floor',
    auth: 'secret',
    summary: 'Set by hand the tier that a member does not fall below, or take it away. The same again changes nothing.',
    body: TierFloor,
    reply: Member,
    problems: ['member_unknown', 'program_missing'],
  },
  listTierChanges: {
    method: 'GET',
    path: '/v1/members/{member}/tiers',
    auth: 'secret',
    summary: "A member's way through the tiers, newest first.",
    query: page,
    reply: pageOf(TierChange),
    problems: ['cursor_invalid', 'member_unknown'],
  },
  listMyTierChanges: {
    method: 'GET',
    path: '/v1/me/tiers',
    auth: 'member',
    summary: "The member's own way through the tiers, newest first, without what staff wrote.",
    query: page,
    reply: pageOf(TierChange),
    problems: ['cursor_invalid', 'member_unknown'],
  },
  listSegmentMembers: {
    method: 'GET',
    path: '/v1/segments/{segment}/members',
    auth: 'secret',
    summary: 'The members of a segment, by id.',
    query: page,
    reply: pageOf(SegmentMember),
    problems: ['cursor_invalid', 'program_missing', 'segment_unknown'],
  },
} as const satisfies Record<string, Route>
