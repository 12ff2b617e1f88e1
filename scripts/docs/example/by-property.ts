import type { Member } from '@tenth/core'
import type {} from '@tenth/elements'
import { shares } from './contests.ts'
import type { Deli } from './deli.ts'
import { inDays } from './days.ts'
import { entries, friends } from './history.ts'
import { over } from './member.ts'
import { reasons } from './service.ts'
import { texts } from './texts.ts'

type Tag = Extract<keyof HTMLElementTagNameMap, `tenth-${string}`>
/** What an element is handed, beside the programme and the member. */
type Handed = { [Name in Tag]?: (deli: Deli) => Partial<HTMLElementTagNameMap[Name]> }

/** The elements that need no client at all here: everything they show is handed to them. */
const handed: Handed = {
  'tenth-birthday': ({ profile }) => ({ profile }),
  'tenth-cancel-flow': ({ subscriptions }) => ({ subscriptions }),
  'tenth-complaint': ({ cases }) => ({
    complaints: { items: cases, reasons },
    orders: [
      { id: '1058', name: 'Yesterday, €12.40' },
      { id: '1041', name: 'Two weeks ago, €18.00' },
    ],
  }),
  'tenth-contest': ({ contests, mine }) => ({ contests: { contests, mine } }),
  'tenth-earn-list': ({ shared }) => ({
    shares: { rules: shares.rules, items: shared },
    networks: { instagram: 'https://instagram.example/deli', facebook: 'https://facebook.example/deli' },
  }),
  'tenth-expiring-points': () => ({
    schedule: [
      { amount: 40, at: inDays(12) },
      { amount: 64, at: inDays(58) },
    ],
  }),
  'tenth-help': () => ({}),
  'tenth-leaderboard': ({ board }) => ({ board }),
  'tenth-notices': ({ notices }) => ({ notices }),
  'tenth-offer-list': ({ offers }) => ({ offers }),
  'tenth-points-badge': () => ({}),
  'tenth-points-history': () => ({ entries }),
  'tenth-profile': ({ profile }) => ({
    profile,
    consents: [
      {
        purpose: 'email-marketing',
        name: texts(
          'News by e-mail',
          'Novedades por correo',
          'Les nouvelles par e-mail',
          'Naujienos el. paštu',
          'الأخبار بالبريد',
        ),
      },
    ],
  }),
  'tenth-referral-status': () => ({ friends }),
  'tenth-survey': ({ askings }) => ({ askings }),
  'tenth-thank-you': ({ member }) => ({ notes: member?.thanks ?? null }),
  'tenth-tier-progress': () => ({}),
  'tenth-tier-table': () => ({}),
  'tenth-voucher-list': ({ member }) => ({ redemptions: [...(member?.redemptions ?? []), ...over] }),
}

/** What is handed to an element beside the programme; undefined where a client gives it. */
export function propertiesOf(
  tag: string,
  deli: Deli,
): (Record<string, unknown> & { member: Member | null }) | undefined {
  const own = handed[tag as Tag] as ((deli: Deli) => object) | undefined
  return own && { member: deli.member, ...own(deli) }
}
