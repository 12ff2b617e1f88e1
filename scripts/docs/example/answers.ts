import type { PublicProgram } from '@tenth/core'
import type { Answers } from './asked-for.ts'
import { shares } from './contests.ts'
import { entries, friends } from './history.ts'
import { over } from './member.ts'
import { reasons } from './service.ts'
import { taking } from './taking.ts'
import { mineOf, telling } from './telling.ts'

declare const PROGRAMME: PublicProgram

/** What the deli of the examples answers, as a server of Tenth would. */
export const answers: Answers = {
  publicProgram: () => PROGRAMME,
  getMe: ({ deli }) => deli.member ?? undefined,
  listMyRedemptions: ({ deli, query }) => {
    const all = [...(deli.member?.redemptions ?? []), ...over]
    const items = all.filter(one => query['over'] === undefined || over.includes(one) === (query['over'] === 'true'))
    return { items, next: null }
  },
  getMyRedemption: ({ deli, params }) =>
    [...(deli.member?.redemptions ?? []), ...over].find(({ id }) => id === params.redemption),
  listMyEntries: () => ({ items: entries, next: null }),
  listFriends: () => ({ items: friends, next: null }),
  leaderboard: ({ deli }) => deli.board,
  listMyNotices: ({ deli }) => mineOf(deli.notices),
  listMyOffers: ({ deli }) => ({ items: deli.offers }),
  listMySurveys: ({ deli }) => ({ items: deli.askings }),
  listContests: ({ deli }) => ({ items: deli.contests }),
  listMyContests: ({ deli }) => ({ items: deli.mine }),
  listMyShares: ({ deli }) => ({ rules: shares.rules, items: deli.shared }),
  listMyCases: ({ deli }) => ({ items: deli.cases, next: null, reasons }),
  listMySubscriptions: ({ deli }) => ({ items: deli.subscriptions }),
  getMyProfile: ({ deli }) => deli.profile,
  ...taking,
  ...telling,
}
