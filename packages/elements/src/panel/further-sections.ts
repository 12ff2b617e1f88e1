import { html, type TemplateResult } from 'lit'
import { given } from '../element/given.ts'
import type { TenthElement } from '../element/tenth-element.ts'
import type { SectionName } from './section-names.ts'

/** A section that a panel shows only when asked to. */
export type FurtherSection = Exclude<SectionName, 'earn' | 'cards' | 'rewards' | 'friends' | 'history'>

interface Section {
  /** Brings the code of its element. */
  bring: () => Promise<unknown>
  show: (host: TenthElement) => TemplateResult
  /** The panel's word above an element that has no title of its own. */
  title?: 'notices' | 'vouchers' | 'offers' | 'contests'
  /** Whether somebody who is no member sees it too. */
  forVisitors?: true
}

export const furtherSections: Readonly<Record<FurtherSection, Section>> = {
  notices: {
    bring: () => import('../notices/define.ts'),
    show: host => html`<tenth-notices ${given(host)}></tenth-notices>`,
    title: 'notices',
  },
  tier: {
    bring: () => import('../tier-progress/define.ts'),
    show: host => html`<tenth-tier-progress ${given(host)}></tenth-tier-progress>`,
  },
  expiring: {
    bring: () => import('../expiring-points/define.ts'),
    show: host => html`<tenth-expiring-points ${given(host)}></tenth-expiring-points>`,
  },
  vouchers: {
    bring: () => import('../voucher-list/define.ts'),
    show: host => html`<tenth-voucher-list ${given(host)}></tenth-voucher-list>`,
    title: 'vouchers',
  },
  offers: {
    bring: () => import('../offer-list/define.ts'),
    show: host => html`<tenth-offer-list ${given(host)}></tenth-offer-list>`,
    title: 'offers',
  },
  contests: {
    bring: () => import('../contest/define.ts'),
    show: host => html`<tenth-contest ${given(host)}></tenth-contest>`,
    title: 'contests',
    forVisitors: true,
  },
  thanks: {
    bring: () => import('../thank-you/define.ts'),
    show: host => html`<tenth-thank-you ${given(host)}></tenth-thank-you>`,
  },
  tiers: {
    bring: () => import('../tier-table/define.ts'),
    show: host => html`<tenth-tier-table ${given(host)}></tenth-tier-table>`,
    forVisitors: true,
  },
  leaderboard: {
    bring: () => import('../leaderboard/define.ts'),
    show: host => html`<tenth-leaderboard ${given(host)}></tenth-leaderboard>`,
    forVisitors: true,
  },
  survey: {
    bring: () => import('../survey/define.ts'),
    show: host => html`<tenth-survey ${given(host)}></tenth-survey>`,
  },
  birthday: {
    bring: () => import('../birthday/define.ts'),
    show: host => html`<tenth-birthday ${given(host)}></tenth-birthday>`,
  },
  complaint: {
    bring: () => import('../complaint/define.ts'),
    show: host => html`<tenth-complaint ${given(host)}></tenth-complaint>`,
  },
  help: {
    bring: () => import('../help/define.ts'),
    show: host => html`<tenth-help ${given(host)}></tenth-help>`,
    forVisitors: true,
  },
  profile: {
    bring: () => import('../profile/define.ts'),
    show: host => html`<tenth-profile ${given(host)}></tenth-profile>`,
  },
}
