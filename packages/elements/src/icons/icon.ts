import { svg, type SVGTemplateResult } from 'lit'

/** A line drawing on a 24 by 24 ground, in the colour of the text. It says nothing aloud. */
export const icon = (path: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`
