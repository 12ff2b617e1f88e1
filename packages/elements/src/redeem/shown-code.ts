import { html, type TemplateResult } from 'lit'
import { given } from '../element/given.ts'
import type { TenthElement } from '../element/tenth-element.ts'

/** A code for the till: in letters, until what draws it was brought (`bringCode`). */
export function shownCode(host: TenthElement, code: string): TemplateResult {
  return html`<tenth-code exportparts="code" .code=${code} ${given(host)}>${code}</tenth-code>`
}
