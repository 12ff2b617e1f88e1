import type { SectionName } from './section-names.ts'

/** The code of the sections that a panel shows only when asked to, which comes with the first that shows one. */
const pieces: Partial<Record<SectionName, () => Promise<unknown>>> = {
  notices: () => import('../notices/define.ts'),
  tier: () => import('../tier-progress/define.ts'),
  expiring: () => import('../expiring-points/define.ts'),
  offers: () => import('../offer-list/define.ts'),
  contests: () => import('../contest/define.ts'),
  help: () => import('../help/define.ts'),
  profile: () => import('../profile/define.ts'),
}

const asked = new Map<SectionName, Promise<unknown>>()

/** Brings what a section is made of. One that did not arrive is asked for again when the panel next shows it. */
export function bringSection(name: SectionName): void {
  const piece = pieces[name]
  if (!piece || asked.has(name)) return
  const coming = piece().catch((error: unknown) => {
    asked.delete(name)
    console.warn(`Tenth cannot show the section "${name}".`, error)
  })
  asked.set(name, coming)
}
