import * as z from 'zod'
import { pageOf } from '../page.ts'
import { AccountLink, Consent, Profile, ProfileChange, ShopProfile, ShopProfileChange, Tags } from '../profile.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

const consents = pageOf(Consent)

/** What members tell of themselves, and what the shop tells of them. */
export const profileRoutes = {
  getMyProfile: {
    method: 'GET',
    path: '/v1/me/profile',
    auth: 'member',
    summary: 'What the member told: language, birthday, consents, linked accounts.',
    reply: Profile,
    problems: ['member_unknown'],
  },
  changeMyProfile: {
    method: 'POST',
    path: '/v1/me/profile',
    auth: 'member',
    summary: 'Change some of it; what is not named stays. The same again changes nothing.',
    body: ProfileChange,
    reply: Profile,
    problems: ['member_unknown', 'program_missing'],
  },
  listMyConsents: {
    method: 'GET',
    path: '/v1/me/consents',
    auth: 'member',
    summary: 'Everything the member agreed to or took back, newest first.',
    query: page,
    reply: consents,
    problems: ['cursor_invalid', 'member_unknown'],
  },
  linkMyEmail: {
    method: 'POST',
    path: '/v1/me/accounts',
    auth: 'member',
    summary: "Link the e-mail address that the token names: the shop's signature is what verifies it.",
    body: z.strictObject({ kind: z.literal('email') }),
    reply: Profile,
    problems: ['member_unknown', 'program_missing', 'claim_missing', 'refused'],
  },
  unlinkMyAccount: {
    method: 'POST',
    path: '/v1/me/accounts/{kind}/unlink',
    auth: 'member',
    summary: 'Unlink an account. Asking again changes nothing.',
    body: z.strictObject({}),
    reply: Profile,
    problems: ['member_unknown', 'program_missing'],
  },
  getProfile: {
    method: 'GET',
    path: '/v1/members/{member}/profile',
    auth: 'secret',
    summary: "A member's profile and tags.",
    reply: ShopProfile,
    problems: ['member_unknown'],
  },
  changeProfile: {
    method: 'POST',
    path: '/v1/members/{member}/profile',
    auth: 'secret',
    summary: "Change a member's profile on their behalf.",
    body: ShopProfileChange,
    reply: ShopProfile,
    problems: ['member_unknown', 'program_missing'],
  },
  listConsents: {
    method: 'GET',
    path: '/v1/members/{member}/consents',
    auth: 'secret',
    summary: 'Everything a member agreed to or took back, newest first.',
    query: page,
    reply: consents,
    problems: ['cursor_invalid', 'member_unknown'],
  },
  setTags: {
    method: 'POST',
    path: '/v1/members/{member}/tags',
    auth: 'secret',
    summary: 'Set all the tags a member carries.',
    body: Tags,
    reply: ShopProfile,
    problems: ['member_unknown', 'program_missing'],
  },
  linkAccount: {
    method: 'POST',
    path: '/v1/members/{member}/accounts',
    auth: 'secret',
    summary: 'Link an account that the shop has verified, such as by signing in with it.',
    body: AccountLink,
    reply: ShopProfile,
    problems: ['member_unknown', 'program_missing', 'refused'],
  },
  unlinkAccount: {
    method: 'POST',
    path: '/v1/members/{member}/accounts/{kind}/unlink',
    auth: 'secret',
    summary: 'Unlink an account on a member’s behalf. Asking again changes nothing.',
    body: z.strictObject({}),
    reply: ShopProfile,
    problems: ['member_unknown', 'program_missing'],
  },
} as const satisfies Record<string, Route>
