import { contrast, rgbOf, type Rgb } from './colour.ts'

/** Pairs that stand on each other in the elements, by the names of the colours that they make of a theme. */
const pairs = [
  // The colour as it was chosen, whatever is made of it.
  ['White on the brand', '#fff', '--_brand'],
  ['On buttons', '--_on-accent', '--_accent'],
  ['Links', '--_accent', '--_surface'],
  ['Text', '--_text', '--_surface'],
  ['Quieter text', '--_muted', '--_surface'],
  ['Quieter text, tinted', '--_muted', '--_tint'],
] as const

export const enough = 4.5

export interface Measured {
  label: string
  light: number
  dark: number
}

/** Measures what the elements of a page make of its theme. */
export function measure(page: Document): Measured[] {
  const probe = page.createElement('div')
  page.body.append(probe)
  const made = colours(page)
  const seen = (name: string, scheme: string): Rgb => {
    probe.style.colorScheme = scheme
    probe.style.backgroundColor = made(name)
    return rgbOf(getComputedStyle(probe).backgroundColor)
  }
  const measured = pairs.map(([label, words, ground]) => {
    const [light = 1, dark = 1] = ['light', 'dark'].map(scheme => contrast(seen(words, scheme), seen(ground, scheme)))
    return { label, light, dark }
  })
  probe.remove()
  return measured
}

/** The colour that a property of a theme comes to now; undefined where none is made of it. */
export function colourNow(page: Document, property: string): Rgb | undefined {
  const made = colours(page)(property.replace('--tenth-', '--_'))
  if (!made) return
  const probe = page.createElement('div')
  probe.style.backgroundColor = made
  page.body.append(probe)
  const rgb = rgbOf(getComputedStyle(probe).backgroundColor)
  probe.remove()
  return rgb
}

/** What an element has for a private name; the badge stands for all, since all make the same. */
function colours(page: Document): (name: string) => string {
  const style = getComputedStyle(page.querySelector('tenth-points-badge') ?? page.body)
  return name => (name.startsWith('--') ? style.getPropertyValue(name).trim() : name)
}
