import type { Tenth } from '@tenth/core'
import { html, type TemplateResult } from 'lit'
import type { SectionName } from './section-names.ts'

/** A section that a panel shows only when asked to. */
export type FurtherSection = Exclude<SectionName, 'earn' | 'cards' | 'rewards' | 'friends' | 'history'>

interface Section {
  /** Brings the code of its element. */
  bring: () => Promise<unknown>
  show: (client: Tenth | undefined, language: string | undefined) => TemplateResult
  /** The panel's word above an element that has no title of its own. */
  title?: 'notices' | 'offers' | 'contests'
  /** Whether somebody who is no member sees it too. */
  forVisitors?: true
}

export const furtherSections: Readonly<Record<FurtherSection, Section>> = {
  notices: {
    bring: () => import('../notices/define.ts'),
    show: (client, language) => html`<tenth-notices .client=${client} .language=${language}></tenth-notices>`,
    title: 'notices',
  },
  tier: {
    bring: () => import('../tier-progress/define.ts'),
    show: (client, language) =>
      html`<tenth-tier-progress .client=${client} .language=${language}></tenth-tier-progress>`,
  },
  expiring: {
    bring: () => import('../expiring-points/define.ts'),
    show: (client, language) =>
      html`<tenth-expiring-points .client=${client} .language=${language}></tenth-expiring-points>`,
  },
  offers: {
    bring: () => import('../offer-list/define.ts'),
    show: (client, language) => html`<tenth-offer-list .client=${client} .language=${language}></tenth-offer-list>`,
    title: 'offers',
  },
  contests: {
    bring: () => import('../contest/define.ts'),
    show: (client, language) => html`<tenth-contest .client=${client} .language=${language}></tenth-contest>`,
    title: 'contests',
    forVisitors: true,
  },
  help: {
    bring: () => import('../help/define.ts'),
    show: (client, language) => html`<tenth-help .client=${client} .language=${language}></tenth-help>`,
    forVisitors: true,
  },
  profile: {
    bring: () => import('../profile/define.ts'),
    show: (client, language) => html`<tenth-profile .client=${client} .language=${language}></tenth-profile>`,
  },
}

const asked = new Set<FurtherSection>()

/** Brings what a section is made of. One that did not arrive is asked for again when a panel next renders it. */
export function bringSection(name: FurtherSection): void {
  if (asked.has(name)) return
  asked.add(name)
  furtherSections[name].bring().catch((error: unknown) => {
    asked.delete(name)
    console.warn(`Tenth cannot show the section "${name}".`, error)
  })
}
