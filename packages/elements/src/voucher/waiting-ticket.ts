import { html, type TemplateResult } from 'lit'

/** Stands where a voucher will, and is as large. A code that the page has is shown: the till need not wait. */
export function waitingTicket(label: string, code?: TemplateResult | ''): TemplateResult {
  return html`<article aria-busy="true" aria-label=${label}>
    <div class="face" aria-hidden="true">
      <span class="sign"></span>
      <div>
        <h3><span class="waiting">Your voucher</span></h3>
        <p class="fact"><span class="waiting">Valid until a day to come</span></p>
      </div>
    </div>
    ${
      code
        ? html`<div class="stub">${code}</div>`
        : html`<div class="stub" aria-hidden="true">
            <span class="button waiting">Show the code</span>
            <p class="muted"><span class="waiting">It is shown only once: best at the till.</span></p>
          </div>`
    }
  </article>`
}
