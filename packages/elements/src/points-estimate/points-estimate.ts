import type { Cart, Estimate } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { spark } from '../icons/paths.ts'
import { Words } from '../language/words.ts'
import { tokens } from '../styles/tokens.ts'
import { EstimateController } from './estimate-controller.ts'
import { listParts } from './list-parts.ts'
import { styles } from './points-estimate.styles.ts'
import { estimateWords } from './words/estimate-words.ts'

/**
 * What a cart will earn, to the point. Signed out it says what somebody who joined would earn.
 *
 * @slot icon - Replaces the spark.
 * @csspart base - The whole line.
 * @csspart earned - Each amount, such as "12 points".
 * @cssprop [--tenth-estimate-background] - Behind the line.
 * @cssprop [--tenth-estimate-color] - Of its words.
 * @fires tenth-estimate - An answer came.
 */
export class TenthPointsEstimate extends TemplateElement {
  static override styles = [tokens, styles]

  static override properties: PropertyDeclarations = {
    cart: { type: Object },
    estimate: { type: Object },
    wait: { type: Number },
  }

  /** What is in the cart; as an attribute, JSON. */
  declare cart: Cart | null | undefined
  /** What the cart earns, instead of the server's answer. The attribute takes JSON. */
  declare estimate: Estimate | null | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  wait = 250

  readonly #words = new Words(this, estimateWords)
  readonly #asker = new EstimateController(this)

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    // Signing in or joining may change what an order earns; so does a new version of the programme.
    const who = `${this.memberState.status} ${this.member?.id ?? ''} ${this.program?.version ?? ''}`
    const known = this.memberState.status !== 'loading' && this.programState.status !== 'loading'
    if (this.estimate) this.#asker.give(this.estimate)
    else if (known) this.#asker.want(this.cart, who, this.wait)
  }

  protected override render(): TemplateResult {
    const { status, estimate } = this.#asker
    const old = status === 'asking' && estimate !== undefined
    return html`<div
      part="base"
      lang=${this.locale}
      class="estimate ${old ? 'old' : ''}"
      aria-busy=${status === 'asking'}
    >
      <slot name="icon"
        ><svg aria-hidden="true" viewBox="0 0 24 24"><path d=${spark} /></svg
      ></slot>
      <p role="status">${this.#words.ready ? this.#line() : nothing}</p>
      ${
        status === 'failed' && !estimate
          ? html`<button type="button" @click=${() => this.#asker.again()}>${this.#words.say('retry')}</button>`
          : nothing
      }
    </div>`
  }

  #line(): unknown {
    const words = this.#words
    const { status, estimate } = this.#asker
    if (!estimate && !this.cart?.lines.length) return words.say('empty')
    if (!estimate) return words.say(status === 'failed' ? 'failed' : 'loading')
    const { earns } = estimate
    if (!earns.length) return words.say('nothing')
    const amounts = earns.map(({ unit, amount }) => (unit === 'points' ? this.points(amount) : this.stamps(amount)))
    const sentence = words.say(this.member ? 'earn' : 'joinAndEarn', { list: '\0' }).split('\0')
    const pending = earns.some(earning => earning.pending)
    return html`${sentence[0]}${listParts(amounts, this.locale).map(({ type, value }) =>
      type === 'element' ? html`<strong part="earned">${value}</strong>` : value,
    )}${sentence[1]}${pending ? html`<small>${words.say('pending')}</small>` : nothing}`
  }
}
