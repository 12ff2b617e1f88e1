import type { Reward } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { Words } from '../language/words.ts'
import { codeToCome } from '../redeem/code-to-come.styles.ts'
import { voucherStyles } from '../redeem/voucher.styles.ts'
import { benefitSign } from '../reward/benefit-sign.ts'
import { rewardOffer } from '../reward/reward-offer.styles.ts'
import { RewardTaking } from '../reward/reward-taking.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './reward-card.styles.ts'
import { rewardCardWords } from './words/reward-card-words.ts'

/**
 * One reward, such as beside the product it gives: what it is, what it costs, what is missing, and the button that takes
 * it.
 *
 * @slot image - A picture of it, instead of the sign.
 * @slot - Under everything.
 * @csspart base - The card.
 * @csspart picture - The ground of the picture, or of the sign.
 * @csspart name - The reward's name.
 * @csspart description - What the merchant says of it.
 * @csspart cost - What it costs.
 * @csspart voucher - Its code, while it is shown.
 * @csspart code - The code in letters.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-reward-background] - Behind the reward.
 * @cssprop [--tenth-reward-radius] - Its corner radius.
 * @fires tenth-redeem - The reward is asked for. Cancel it and nothing is taken.
 * @fires tenth-redeemed - The reward was taken; the event has its code.
 */
export class TenthRewardCard extends TemplateElement {
  static override styles = [tokens, surface, controls, codeToCome, voucherStyles, rewardOffer, styles]

  static override properties: PropertyDeclarations = { reward: {}, wallet: {} }

  /** The reward's id in the programme. @default the programme's first reward */
  declare reward: string | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, rewardCardWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #taking = new RewardTaking(this)

  protected override render(): TemplateResult {
    const { program } = this
    const { status } = this.memberState
    if (this.programState.status === 'error' && !program) return failure(this, this.#stateWords)
    const ready = this.#words.ready && this.#taking.words.ready && this.#stateWords.ready
    if (!program || status === 'loading' || !ready) return this.#loading()
    const reward = this.reward ? program.rewards.find(({ id }) => id === this.reward) : program.rewards[0]
    if (!reward) return html`<p class="muted" lang=${this.locale}>${this.#words.say('missing')}</p>`
    return this.#card(reward)
  }

  #loading(): TemplateResult {
    return html`<article class="card" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <div class="picture" aria-hidden="true"></div>
      <div class="what" aria-hidden="true">
        <h3><span class="waiting">A reward</span></h3>
        <p class="muted"><span class="waiting">What it gives you</span></p>
        <div class="do"><span class="waiting">What it costs</span></div>
      </div>
    </article>`
  }

  #card(reward: Reward): TemplateResult {
    const name = this.text(reward.name)
    const description = this.text(reward.description)
    const { status } = this.memberState
    const isNoMember = status === 'signed_out' || status === 'not_joined'
    return html`${staleness(this, this.#stateWords, status === 'error')}
      <article part="base" class="card" lang=${this.locale} aria-labelledby="name">
        <div part="picture" class="picture">
          <slot name="image"><span class="sign">${icon(benefitSign(reward.gives))}</span></slot>
        </div>
        <div class="what">
          <h3 part="name" id="name">${name}</h3>
          ${description ? html`<p part="description" class="muted">${description}</p>` : nothing}
          <div class="do">${this.#taking.offer(reward, name)}</div>
          ${isNoMember ? html`<p class="muted">${this.#words.say('join')}</p>` : nothing}
          ${this.#taking.outcome(reward.id, name)}
          <slot></slot>
        </div>
      </article>
      <p class="aloud" role="status">${this.#taking.news()}</p>`
  }
}
