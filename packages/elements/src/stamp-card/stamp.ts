import { svg, type SVGTemplateResult } from 'lit'
import { gift } from '../icons/paths.ts'

/** A scalloped seal with a star: the dots of its edge are a dashed stroke with round ends. */
export const stamp = svg`<svg class="seal" viewBox="0 0 48 48">
  <circle class="edge" cx="24" cy="24" r="18.5" />
  <circle class="ring" cx="24" cy="24" r="15" />
  <path class="star" d="M24 14.5l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L24 29.300l-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z" />
</svg>`

/** The place of the reward, after the last stamp. */
export const prize: SVGTemplateResult = svg`<svg class="prize" viewBox="0 0 48 48">
  <circle cx="24" cy="24" r="20.5" />
  <path transform="translate(12 12)" d=${gift} />
</svg>`
