import { svg, type SVGTemplateResult } from 'lit'
import { gift } from '../icons/paths.ts'

const star = svg`<path class="star" d="M24 14.5l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L24 29.300l-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z" />`

/** A gift in the middle of a 48 by 48 ground. */
export const present: SVGTemplateResult = svg`<path class="present" transform="translate(12 12)" d=${gift} />`

/** A scalloped seal with a star, or with a gift where one is given: the dots of its edge are a dashed stroke. */
export const seal = (marked: boolean): SVGTemplateResult =>
  svg`<g class="seal"><circle class="edge" cx="24" cy="24" r="18.5" /><circle class="ring" cx="24" cy="24" r="15" />${
    marked ? present : star
  }</g>`

/** The reward after the last stamp. */
export const prize: SVGTemplateResult = svg`<g class="prize"><circle cx="24" cy="24" r="20.5" />${present}</g>`

/** One drawing in a place of its own. */
export const drawn = (drawing: SVGTemplateResult): SVGTemplateResult => svg`<svg viewBox="0 0 48 48">${drawing}</svg>`
