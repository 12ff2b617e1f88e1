import type { Redemption, Reward } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { lastDay } from '../language/last-day.ts'
import { Words } from '../language/words.ts'
import { codeToCome } from '../redeem/code-to-come.styles.ts'
import { voucherStyles } from '../redeem/voucher.styles.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { benefitSign } from '../reward/benefit-sign.ts'
import { redemptionName } from '../reward/redemption-name.ts'
import { rewardOffer } from '../reward/reward-offer.styles.ts'
import { RewardTaking } from '../reward/reward-taking.ts'
import { styles } from './reward-list.styles.ts'

/**
 * The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used.
 *
 * @slot - After the rewards.
 * @csspart reward - One reward.
 * @csspart name - A reward's name.
 * @csspart cost - What a reward costs.
 * @csspart redemption - A reward that was taken and not used yet.
 * @csspart voucher - A code, while it is shown.
 * @csspart code - The code in letters.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-reward-background] - Behind a reward.
 * @cssprop [--tenth-reward-radius] - Corner radius of a reward.
 * @fires tenth-redeem - A reward is asked for. Cancel it and nothing is taken.
 * @fires tenth-redeemed - A reward was taken; the event has its code.
 * @fires tenth-cancelled - A reward was given back.
 */
export class TenthRewardList extends TemplateElement {
  static override styles = [tokens, surface, controls, codeToCome, voucherStyles, rewardOffer, styles]

  static override properties: PropertyDeclarations = { wallet: {} }

  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #stateWords = new Words(this, stateWords)
  readonly #taking = new RewardTaking(this)

  protected override render(): TemplateResult {
    const { program } = this
    const { status } = this.memberState
    if (this.programState.status === 'error' && !program) return failure(this, this.#stateWords)
    if (!program || status === 'loading' || !this.#taking.words.ready) return this.#loading()
    const isNoMember = status === 'signed_out' || status === 'not_joined'
    const { rewards } = program
    const { words } = this.#taking
    return html`<div class="list" role="group" lang=${this.locale} aria-label=${words.say('title')}>
      ${staleness(this, this.#stateWords, status === 'error')} ${this.#redemptions()}
      ${
        rewards.length
          ? html`<ul>
              ${repeat(
                rewards,
                ({ id }) => id,
                reward => this.#reward(reward),
              )}
            </ul>`
          : html`<p class="muted">${words.say('empty')}</p>`
      }
      ${isNoMember ? html`<p class="muted">${words.say('join')}</p>` : nothing}
      <slot></slot>
      <p class="aloud" role="status">${this.#taking.news()}</p>
    </div>`
  }

  #loading(): TemplateResult {
    const row = html`<li>
      <span class="sign waiting"></span>
      <div class="what">
        <h4><span class="waiting">A reward</span></h4>
        <p class="muted"><span class="waiting">What it gives you</span></p>
      </div>
    </li>`
    return html`<div class="list" role="group" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <ul aria-hidden="true">
        ${row}${row}${row}
      </ul>
    </div>`
  }

  #reward(reward: Reward): TemplateResult {
    const name = this.text(reward.name)
    const description = this.text(reward.description)
    return html`<li part="reward">
      <span class="sign">${icon(benefitSign(reward.gives))}</span>
      <div class="what">
        <h4 part="name">${name}</h4>
        ${description && html`<p class="muted">${description}</p>`}
      </div>
      <div class="do">${this.#taking.offer(reward, name)}</div>
      ${this.#taking.outcome(reward.id, name)}
    </li>`
  }

  #redemptions(): TemplateResult | typeof nothing {
    const redemptions = this.member?.redemptions ?? []
    if (!redemptions.length) return nothing
    return html`<h3>${this.#taking.words.say('yours')}</h3>
      <ul>
        ${repeat(
          redemptions,
          ({ id }) => id,
          redemption => this.#redemption(redemption),
        )}
      </ul>`
  }

  #redemption(redemption: Redemption): TemplateResult {
    const { words } = this.#taking
    const reward = this.text(redemptionName(redemption, this.program)) || redemption.reward
    const facts = [
      ...(redemption.hint === null ? [] : [words.say('code', { hint: redemption.hint })]),
      ...(redemption.validUntil
        ? [words.say('until', { date: lastDay(redemption.validUntil, this.locale, this.program?.timeZone) })]
        : []),
    ]
    return html`<li part="redemption">
      <span class="sign">${icon(benefitSign(redemption.gives))}</span>
      <div class="what">
        <h4>${reward}</h4>
        <p class="muted">${facts.join(' · ')}</p>
      </div>
      <div class="do">${this.#act(redemption, reward)}</div>
      ${this.#taking.outcome(redemption.id, reward)}
    </li>`
  }

  /** What was given has no code before it is asked for; what was paid for can be given back; a gift cannot. */
  #act({ id, status, ...redemption }: Redemption, reward: string): TemplateResult | typeof nothing {
    const { words } = this.#taking
    const { redeemer } = this.#taking
    const { state } = redeemer
    const given = status === 'granted'
    if (!given && redemption.cost === 0) return nothing
    const said = given
      ? words.say('showWhat', { reward })
      : words.say('cancelWhat', { reward, cost: this.#taking.paid(redemption) })
    const busy = state.status === 'busy'
    return html`<button
      type="button"
      class=${given ? '' : 'quiet'}
      aria-disabled=${busy}
      aria-label=${said}
      @click=${() => (given ? redeemer.reveal(id) : redeemer.cancel(id))}
    >
      ${words.say(busy && state.about === id ? 'redeeming' : given ? 'show' : 'cancel')}
    </button>`
  }
}
