import type { Redemption, Reward } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { CopyController } from '../copy/copy-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { Words } from '../language/words.ts'
import { RedeemController } from '../redeem/redeem-controller.ts'
import { voucher } from '../redeem/voucher.ts'
import { voucherStyles } from '../redeem/voucher.styles.ts'
import { redeemWords } from '../redeem/words/redeem-words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { benefitSign } from './benefit-sign.ts'
import { styles } from './reward-list.styles.ts'
import { listWords } from './words/list-words.ts'

/**
 * The programme's rewards: what each costs, what is missing for it, and those taken that wait to be used.
 *
 * @slot - After the rewards.
 * @csspart reward - One reward.
 * @csspart name - A reward's name.
 * @csspart cost - What a reward costs.
 * @csspart redemption - A reward that was taken and not used yet.
 * @csspart voucher - A code, while it is shown.
 * @csspart code - The code itself.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-reward-background] - Behind a reward.
 * @cssprop [--tenth-reward-radius] - Corner radius of a reward.
 * @fires tenth-redeem - A reward is asked for. Cancel it and nothing is taken.
 * @fires tenth-redeemed - A reward was taken; the event has its code.
 * @fires tenth-cancelled - A reward was given back.
 */
export class TenthRewardList extends TemplateElement {
  static override styles = [tokens, surface, controls, voucherStyles, styles]

  readonly #words = new Words(this, listWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #redeemWords = new Words(this, redeemWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #redeemer = new RedeemController(this)
  readonly #copier = new CopyController(this)

  protected override render(): TemplateResult {
    const { program } = this
    if (this.programState.status === 'error' && !program) return failure(this, this.#stateWords)
    if (!program || this.memberState.status === 'loading' || !this.#words.ready) return this.#loading()
    const { rewards } = program
    const words = this.#words
    return html`<div class="list" role="group" lang=${this.locale} aria-label=${words.say('title')}>
      ${staleness(this, this.#stateWords, this.memberState.status === 'error')} ${this.#redemptions()}
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
      ${this.member ? nothing : html`<p class="muted">${words.say('join')}</p>`}
      <slot></slot>
      <p class="aloud" role="status">${this.#news()}</p>
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
    const { state } = this.#redeemer
    const name = this.text(reward.name)
    const description = this.text(reward.description)
    return html`<li part="reward">
      <span class="sign">${icon(benefitSign(reward.gives))}</span>
      <div class="what">
        <h4 part="name">${name}</h4>
        ${description && html`<p class="muted">${description}</p>`}
      </div>
      <div class="do">${this.#offer(reward, name)}</div>
      ${state.status !== 'idle' && state.about === reward.id ? this.#outcome(name) : nothing}
    </li>`
  }

  #offer({ id, cost: usual }: Reward, name: string): TemplateResult {
    const words = this.#words
    const own = this.member?.rewards.find(({ reward }) => reward === id)
    const cost = (own ? own.cost : usual) ?? undefined
    if (cost === undefined) return html`<span class="muted">${words.say('byCard')}</span>`
    const price = html`<span part="cost" class="cost">${this.points(cost)}</span>`
    const { member } = this
    if (!member) return price
    const available = Math.max(0, member.points.available)
    if (own?.refusal) {
      return html`${price}<span class="muted">${tell(own.refusal, this.#refusalWords, this.points)}</span>`
    }
    if (available < cost) {
      return html`${price}<progress max=${cost} value=${available} aria-hidden="true"></progress
        ><span class="muted">${words.say('missing', { points: this.points(cost - available) })}</span>`
    }
    const { state } = this.#redeemer
    const busy = state.status === 'busy'
    return html`${price}<button
        type="button"
        aria-disabled=${busy}
        aria-label=${words.say('redeemFor', { reward: name, points: this.points(cost) })}
        @click=${() => this.#redeemer.redeem({ reward: id })}
      >
        ${words.say(busy && state.about === id ? 'redeeming' : 'redeem')}
      </button>`
  }

  #outcome(name: string): TemplateResult | typeof nothing {
    const { state } = this.#redeemer
    if (state.status === 'redeemed') {
      return voucher({
        taken: state.taken,
        name,
        words: this.#redeemWords,
        copier: this.#copier,
        date: this.day,
        done: () => this.#redeemer.done(),
      })
    }
    return state.status === 'refused' || state.status === 'failed'
      ? html`<p class="notice">${this.#news()}</p>`
      : nothing
  }

  #redemptions(): TemplateResult | typeof nothing {
    const redemptions = this.member?.redemptions ?? []
    if (!redemptions.length) return nothing
    return html`<h3>${this.#words.say('yours')}</h3>
      <ul>
        ${repeat(
          redemptions,
          ({ id }) => id,
          redemption => this.#redemption(redemption),
        )}
      </ul>`
  }

  #redemption(redemption: Redemption): TemplateResult {
    const words = this.#words
    const { state } = this.#redeemer
    const reward =
      this.text(this.program?.rewards.find(({ id }) => id === redemption.reward)?.name) || redemption.reward
    const facts = [
      ...(redemption.hint === null ? [] : [words.say('code', { hint: redemption.hint })]),
      ...(redemption.validUntil ? [words.say('until', { date: this.day(redemption.validUntil) })] : []),
    ]
    return html`<li part="redemption">
      <span class="sign">${icon(benefitSign(redemption.gives))}</span>
      <div class="what">
        <h4>${reward}</h4>
        <p class="muted">${facts.join(' · ')}</p>
      </div>
      <div class="do">${this.#act(redemption, reward)}</div>
      ${state.status !== 'idle' && state.about === redemption.id ? this.#outcome(reward) : nothing}
    </li>`
  }

  /** What was given has no code before it is asked for; what was paid for can be given back; a gift cannot. */
  #act({ id, status, ...redemption }: Redemption, reward: string): TemplateResult | typeof nothing {
    const words = this.#words
    const { state } = this.#redeemer
    const given = status === 'granted'
    if (!given && redemption.cost === 0) return nothing
    const said = given
      ? words.say('showWhat', { reward })
      : words.say('cancelWhat', { reward, cost: this.#cost(redemption) })
    const busy = state.status === 'busy'
    return html`<button
      type="button"
      class=${given ? '' : 'quiet'}
      aria-disabled=${busy}
      aria-label=${said}
      @click=${() => (given ? this.#redeemer.reveal(id) : this.#redeemer.cancel(id))}
    >
      ${words.say(busy && state.about === id ? 'redeeming' : given ? 'show' : 'cancel')}
    </button>`
  }

  #cost({ unit, cost }: Pick<Redemption, 'unit' | 'cost'>): string {
    return unit === 'points' ? this.points(cost) : this.stamps(cost)
  }

  #news(): string {
    const { state } = this.#redeemer
    if (state.status === 'refused') return tell(state.refusal, this.#refusalWords, this.points)
    if (state.status === 'failed') return this.#redeemWords.say('failed')
    if (state.status === 'cancelled') return this.#redeemWords.say('cancelled', { cost: this.#cost(state.redemption) })
    return ''
  }
}
