import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { CardDesign } from './card-design.ts'
import { columnsFor, type CardFace } from './card-face.ts'
import { drawn, present, prize, seal } from './stamp.ts'

/** The stamps of a card, as they are drawn. */
export interface Places extends Pick<CardFace, 'stamps' | 'required' | 'full'> {
  design: CardDesign
  /** How many of the last stamps are new. */
  landed: number
  /** Stamps that give something before the card is full. */
  gifts: ReadonlySet<number>
  number: (value: number) => string
}

/** Above so many, the places of a row are too narrow for drawings. */
const drawnInRow = 20

/** All the places of a card and its reward. What they say stands in words beside them. */
export function places(shown: Places): TemplateResult {
  if (shown.design === 'circle') return circle(shown)
  const { required, full, design } = shown
  const kind = design === 'row' ? (required > drawnInRow ? 'row many' : 'row') : `columns-${columnsFor(required + 1)}`
  return html`<ol class="${kind} ${full ? 'full' : ''}" aria-hidden="true">
    ${Array.from({ length: required }, (_, index) => place(shown, index + 1))}
    <li part="prize">${drawn(prize)}</li>
  </ol>`
}

function place({ design, stamps, landed, gifts, number }: Places, at: number): TemplateResult {
  const marked = gifts.has(at)
  if (at > stamps) return html`<li part="place" class="place">${marked ? drawn(present) : number(at)}</li>`
  // A punched place is a hole.
  const inside = design === 'punch' ? '' : drawn(seal(marked))
  return html`<li part="stamp" class=${isNew(at, stamps, landed)}>${inside}</li>`
}

const isNew = (at: number, stamps: number, landed: number): string =>
  at > stamps - landed ? 'stamped landed' : 'stamped'

const middle = 120
const radius = 98

/** Around the reward, clockwise from the top. Placed by attributes, which no policy for styles keeps out. */
function circle(shown: Places): TemplateResult {
  const { required, full } = shown
  const room = Math.min(0.95, (2 * Math.PI * radius) / required / 50)
  const around = (_: unknown, index: number): SVGTemplateResult => {
    const turn = (2 * Math.PI * index) / required
    const [x, y] = [middle + radius * Math.sin(turn), middle - radius * Math.cos(turn)].map(value => value.toFixed(2))
    return svg`<g transform="translate(${x} ${y}) scale(${room.toFixed(3)}) translate(-24 -24)">${placeAround(shown, index + 1)}</g>`
  }
  return html`<svg class="circle ${full ? 'full' : ''}" viewBox="0 0 240 240" aria-hidden="true">
    ${Array.from({ length: required }, around)}
    <g part="prize" transform="translate(72 72) scale(2)">${prize}</g>
  </svg>`
}

function placeAround({ stamps, landed, gifts, number }: Places, at: number): SVGTemplateResult {
  const marked = gifts.has(at)
  if (at <= stamps) return svg`<g part="stamp" class=${isNew(at, stamps, landed)}>${seal(marked)}</g>`
  return svg`<g part="place" class="place"><circle class="outline" cx="24" cy="24" r="19" />${
    marked ? present : svg`<text x="24" y="24">${number(at)}</text>`
  }</g>`
}
