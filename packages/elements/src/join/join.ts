import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { failure } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { joinButton, waitingInvitation } from './join-button.ts'
import { JoinController } from './join-controller.ts'
import { joinWords } from './words/join-words.ts'

/**
 * The way into the programme: what a member starts with, and one button. To a member it shows nothing, except the
 * welcome right after joining.
 *
 * @slot - Under the button, such as what one agrees to by joining.
 * @csspart base - The whole invitation.
 * @csspart join - The button to join.
 * @csspart sign-in - The way in for whoever is a member already.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-join - Somebody wants to join. Cancel it to do it the shop's own way.
 */
export class TenthJoin extends TemplateElement {
  static override styles = [tokens, surface, controls, card]

  static override properties: PropertyDeclarations = {
    joinUrl: { attribute: 'join-url' },
    signInUrl: { attribute: 'sign-in-url' },
  }

  /** Where somebody goes to join whom the shop does not know yet. */
  declare joinUrl: string | undefined
  /** Where a member goes to sign in. */
  declare signInUrl: string | undefined

  readonly #words = new Words(this, joinWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #joiner = new JoinController(this)
  #welcomed = false

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    if (this.#joiner.state !== 'joined' || !this.member || this.#welcomed) return
    this.#welcomed = true
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { program, member } = this
    const { status } = this.memberState
    if (member) return this.#joiner.state === 'joined' ? this.#welcome(member.points.available) : nothing
    // Whoever cannot be asked for may be a member already: no invitation is right. One who just tried goes on.
    const isUnknown = status === 'error' && this.#joiner.state === 'idle'
    if (isUnknown || (this.programState.status === 'error' && !program)) return failure(this, this.#stateWords)
    // Whom the shop knows is a member most likely, to whom nothing is shown: no place is held for that.
    if (status === 'loading') return nothing
    if (!program || !this.#words.ready) return waitingInvitation(this.#stateWords, 'What a member starts with')
    const words = this.#words
    const gift = program.earn
      .filter(({ on, unit, amount }) => on === 'member.joined' && unit === 'points' && amount?.kind === 'fixed')
      .reduce((sum, { amount }) => sum + (amount?.give ?? 0), 0)
    return html`<section part="base" class="card" lang=${this.locale} aria-labelledby="title">
      <h3 id="title">${words.say('title', { programme: this.text(program.name) })}</h3>
      <p>${gift ? words.say('gift', { what: this.points(gift) }) : words.say('lead')}</p>
      ${joinButton({
        ...{ joiner: this.#joiner, words: this.#stateWords },
        signIn: { words: words.say('signIn'), url: status === 'signed_out' ? this.signInUrl : undefined },
        join: () => void this.#joiner.join(this.joinUrl ?? this.signInUrl),
      })}
      <slot></slot>
    </section>`
  }

  #welcome(available: number): TemplateResult {
    const words = this.#words
    return html`<section part="base" class="card" role="status" tabindex="-1" lang=${this.locale}>
      <h3>${words.say('welcome')}</h3>
      ${available > 0 ? html`<p>${words.say('have', { points: this.points(available) })}</p>` : nothing}
      ${this.#joiner.refusals.map(refusal => html`<p class="muted">${tell(refusal, this.#refusalWords, this.points)}</p>`)}
    </section>`
  }
}
