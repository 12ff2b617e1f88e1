import type { ReferralRule } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { gains } from '../join/gains.ts'
import { joinButton, waitingInvitation } from '../join/join-button.ts'
import { JoinController, referralInAddress } from '../join/join-controller.ts'
import { joinWords } from '../join/words/join-words.ts'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { failure } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { referralLandingWords } from './words/referral-landing-words.ts'

/**
 * The friend's side of an invitation: what both get, and the way in. It shows itself only to whoever came by a friend's
 * link (`?ref=CODE`) and is no member yet.
 *
 * @slot - Under the button.
 * @csspart base - The whole invitation.
 * @csspart join - The button to join.
 * @csspart sign-in - The way in for whoever is a member already.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-join - Somebody wants to join; `referral` has the code. Cancel it to do it the shop's own way.
 */
export class TenthReferralLanding extends TemplateElement {
  static override styles = [tokens, surface, controls, card]

  static override properties: PropertyDeclarations = {
    code: {},
    joinUrl: { attribute: 'join-url' },
    signInUrl: { attribute: 'sign-in-url' },
  }

  /** The friend's code. @default the one in the page's address */
  declare code: string | undefined
  /** Where somebody goes to join whom the shop does not know yet; `?ref=CODE` is added. */
  declare joinUrl: string | undefined
  /** Where a member goes to sign in. */
  declare signInUrl: string | undefined

  readonly #words = new Words(this, referralLandingWords)
  readonly #joinWords = new Words(this, joinWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #joiner = new JoinController(this)

  protected override render(): TemplateResult | typeof nothing {
    const code = this.code ?? referralInAddress()
    const { program, member } = this
    if (member) return this.#joiner.state === 'joined' ? this.#welcome() : nothing
    if (!code) return nothing
    const { status } = this.memberState
    // Whoever cannot be asked for may be a member already: no invitation is right. One who just tried goes on.
    const isUnknown = status === 'error' && this.#joiner.state === 'idle'
    if (isUnknown || (this.programState.status === 'error' && !program)) return failure(this, this.#stateWords)
    // Whom the shop knows is a member most likely, to whom nothing is shown: no place is held for that.
    if (status === 'loading') return nothing
    if (!program || !this.#words.ready)
      return waitingInvitation(
        this.#stateWords,
        'What you get when you join, what your friend gets, and what it takes until you have it',
      )
    if (!program.referral) return nothing
    return html`<section part="base" class="card" lang=${this.locale} aria-labelledby="title">
      <h3 id="title">${this.#words.say('title')}</h3>
      <p>${this.#gets(program.referral)} ${this.#when(program.referral)}</p>
      ${joinButton({
        ...{ joiner: this.#joiner, words: this.#stateWords },
        signIn: {
          words: this.#joinWords.say('signIn'),
          url: status === 'signed_out' ? this.signInUrl : undefined,
        },
        join: () => void this.#joiner.join(this.#withCode(code), code),
      })}
      <slot></slot>
    </section>`
  }

  #gets({ advocate, friend }: ReferralRule): string {
    const words = this.#words
    const theirs = gains(friend, this)
    const sender = gains(advocate, this)
    if (theirs && sender) return words.say('both', { friend: theirs, advocate: sender })
    return theirs ? words.say('friendOnly', { friend: theirs }) : words.say('advocateOnly', { advocate: sender })
  }

  #when({ converts, minimum }: ReferralRule): string {
    const words = this.#words
    if (converts.on === 'member.joined') return words.say('whenJoined')
    if (converts.on !== 'order.paid') return ''
    const least = money(minimum, this.program?.currency ?? 'EUR', this.locale)
    return minimum > 0 ? words.say('whenMinimum', { minimum: least }) : words.say('when')
  }

  #withCode(code: string): string | undefined {
    const target = this.joinUrl ?? this.signInUrl
    if (!target) return
    const url = new URL(target, document.baseURI)
    url.searchParams.set('ref', code)
    return url.href
  }

  #welcome(): TemplateResult {
    const { refusals } = this.#joiner
    return html`<section part="base" class="card" role="status" lang=${this.locale}>
      <h3>${this.#joinWords.say('welcome')}</h3>
      ${refusals.map(refusal => html`<p>${tell(refusal, this.#refusalWords, this.points)}</p>`)}
    </section>`
  }
}
