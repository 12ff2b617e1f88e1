/** One way a shop may look. */
export interface Look {
  theme: string | null
  scheme: 'light' | 'dark'
  language: 'en' | 'ar'
  widths: readonly number[]
}

/** As it comes, by day and by night; a theme that changes everything; and from right to left. */
export const looks = {
  // A small telephone, and a column of a shop's page on a desk: what is narrow differs by look, what is wide does not.
  light: { theme: null, scheme: 'light', language: 'en', widths: [360, 1100] },
  dark: { theme: null, scheme: 'dark', language: 'en', widths: [360] },
  deli: { theme: 'deli', scheme: 'light', language: 'en', widths: [360] },
  rtl: { theme: null, scheme: 'light', language: 'ar', widths: [360] },
} as const satisfies Record<string, Look>

type LookName = keyof typeof looks

export interface Sitting {
  look: LookName
  width: number
}

/** Every page that is pictured. */
export const sittings: readonly Sitting[] = (Object.keys(looks) as LookName[]).flatMap(look =>
  looks[look].widths.map(width => ({ look, width })),
)

/** The elements that most pages have, and what they are asked to show: of the panel what is its own. */
export const sitters = {
  'tenth-points-badge': '',
  'tenth-stamp-card': '',
  'tenth-reward-list': '',
  'tenth-tier-progress': '',
  'tenth-panel': 'sections="friends"',
} as const

export const tags = Object.keys(sitters)

/** What a picture is called, and its file. */
export const pictureName = ({ look, width }: Sitting, tag: string): string =>
  `${tag.replace('tenth-', '')}-${look}-${width}`
