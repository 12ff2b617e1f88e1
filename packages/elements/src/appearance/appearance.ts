/** What a shop may set of the elements' looks, each a CSS value; see docs/theming.md for what each means. */
export interface Appearance {
  /** The one colour that all others are made of. */
  brand?: string
  /** The font family. @default the page's */
  font?: string
  /** How round corners are. @default '1rem' */
  radius?: string
  /** How much room there is within, as a factor. @default '1' */
  space?: string
  /** The colour of shadows. @default '#000' */
  shadow?: string
  /** How large at least what is pressed is; '44px' for a kiosk. */
  target?: string
  /** Buttons, links, bars. */
  accent?: string
  /** Words on the accent. */
  onAccent?: string
  /** Behind the elements. */
  surface?: string
  /** Behind what stands out a little. */
  tint?: string
  /** Words. */
  text?: string
  /** Quieter words. */
  muted?: string
  /** Lines and borders. */
  line?: string
  /** Behind a card's stamps. */
  cardBackground?: string
  /** Words on a card. */
  cardColor?: string
  /** Of the stamps. */
  stampColor?: string
}

/** The custom property that a name of an appearance sets. */
export function propertyOf(name: string): string {
  return `--tenth-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
}

/**
 * Sets the elements' looks by code, on the whole page or inside one part of it: the same custom properties that a style
 * sheet may set, and a page's policy against inline styles allows it.
 *
 * @example applyAppearance({ brand: '#b4341d', radius: '0.5rem' })
 * @returns A function that takes it back.
 */
export function applyAppearance(appearance: Appearance, within: HTMLElement = document.documentElement): () => void {
  const before = Object.entries(appearance).map(([name, value]: [string, string | undefined]) => {
    const property = propertyOf(name)
    const old = within.style.getPropertyValue(property)
    if (value !== undefined) within.style.setProperty(property, value)
    return [property, old] as const
  })
  return () => {
    for (const [property, old] of before) {
      if (old) within.style.setProperty(property, old)
      else within.style.removeProperty(property)
    }
  }
}
