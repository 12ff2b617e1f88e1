import { expect } from '@open-wc/testing'
import { sheetsFor } from './sheets.ts'
import { tokens } from './tokens.ts'

const brands = [
  '#ff0000',
  '#ffd400',
  '#00ff00',
  '#00e5ff',
  '#0000ff',
  '#ff00ff',
  '#c2410c',
  '#0f6b4f',
  '#ffffff',
  '#000000',
  '#7c3aed',
  '#f9a8d4',
]

/** Words and what they stand on, and the least contrast that WCAG AA asks for. */
const pairs = [
  ['--_on-accent', '--_accent', 4.5],
  ['--_accent', '--_surface', 4.5],
  ['--_accent', '--_tint', 4.5],
  ['--_text', '--_surface', 4.5],
  ['--_text', '--_tint', 4.5],
  ['--_muted', '--_surface', 4.5],
  ['--_muted', '--_tint', 4.5],
] as const

function swatch(brand: string, scheme: string): (name: string) => number {
  const host = document.createElement('div')
  host.style.setProperty('--tenth-brand', brand)
  host.style.colorScheme = scheme
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [...sheetsFor(document, [tokens])]
  const probe = root.appendChild(document.createElement('span'))
  return name => {
    probe.style.color = `var(${name})`
    return luminance(getComputedStyle(probe).color)
  }
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!

/** WCAG's relative luminance of a colour as the screen shows it. */
function luminance(colour: string): number {
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map(byte => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

describe('contrast', () => {
  for (const scheme of ['light', 'dark']) {
    it(`is enough for any brand in the ${scheme} theme`, () => {
      for (const brand of brands) {
        const lightOf = swatch(brand, scheme)
        for (const [words, ground, least] of pairs) {
          const [dark, bright] = [lightOf(words), lightOf(ground)].sort((one, other) => one - other)
          const contrast = (bright! + 0.05) / (dark! + 0.05)
          expect(contrast, `${words} on ${ground}, brand ${brand}`).to.be.at.least(least)
        }
      }
    })
  }
})
