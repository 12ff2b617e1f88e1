import type { Redemption, Reward } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'
import { Words } from '../language/words.ts'
import { RedeemController } from '../redeem/redeem-controller.ts'
import { voucher } from '../redeem/voucher.ts'
import { redeemWords } from '../redeem/words/redeem-words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { listWords } from '../reward-list/words/list-words.ts'

/** A reward as a member can have it: its price, what is missing, the button that takes it, and its code. */
export class RewardTaking {
  readonly #host: TenthElement
  readonly words: Words<(typeof listWords)['english']>
  readonly #redeemWords: Words<(typeof redeemWords)['english']>
  readonly #refusalWords: Words<(typeof refusalWords)['english']>
  readonly redeemer: RedeemController

  constructor(host: TenthElement) {
    this.#host = host
    this.words = new Words(host, listWords)
    this.#redeemWords = new Words(host, redeemWords)
    this.#refusalWords = new Words(host, refusalWords)
    this.redeemer = new RedeemController(host)
  }

  /** Its price, and what there is to do about it. */
  offer({ id, cost: usual }: Reward, name: string): TemplateResult {
    const { words } = this
    const { points, member } = this.#host
    const own = member?.rewards.find(({ reward }) => reward === id)
    const cost = (own ? own.cost : usual) ?? undefined
    if (cost === undefined) return html`<span class="muted">${words.say('byCard')}</span>`
    const price = html`<span part="cost" class="cost">${points(cost)}</span>`
    if (!member) return price
    const available = Math.max(0, member.points.available)
    if (own?.refusal) return html`${price}<span class="muted">${tell(own.refusal, this.#refusalWords, points)}</span>`
    if (available < cost) {
      return html`${price}<progress max=${cost} value=${available} aria-hidden="true"></progress
        ><span class="muted">${words.say('missing', { points: points(cost - available) })}</span>`
    }
    const { state } = this.redeemer
    const busy = state.status === 'busy'
    return html`${price}<button
        type="button"
        aria-disabled=${busy}
        aria-label=${words.say('redeemFor', { reward: name, points: points(cost) })}
        @click=${() => this.redeemer.redeem({ reward: id })}
      >
        ${words.say(busy && state.about === id ? 'redeeming' : 'redeem')}
      </button>`
  }

  /** What came of the last thing done, where it was about this reward or redemption. */
  outcome(about: string, name: string): TemplateResult | typeof nothing {
    const { state } = this.redeemer
    if (state.status === 'idle' || state.about !== about) return nothing
    if (state.status === 'redeemed') {
      return voucher(this.#host, {
        ...{ taken: state.taken, name, words: this.#redeemWords },
        done: () => this.redeemer.done(),
      })
    }
    return state.status === 'refused' || state.status === 'failed'
      ? html`<p class="notice">${this.news()}</p>`
      : nothing
  }

  /** The same, aloud. */
  news(): string {
    const { state } = this.redeemer
    if (state.status === 'refused') return tell(state.refusal, this.#refusalWords, this.#host.points)
    if (state.status === 'failed') return this.#redeemWords.say('failed')
    if (state.status === 'cancelled') return this.#redeemWords.say('cancelled', { cost: this.paid(state.redemption) })
    return ''
  }

  /** What was paid for a redemption. */
  paid({ unit, cost }: Pick<Redemption, 'unit' | 'cost'>): string {
    return unit === 'points' ? this.#host.points(cost) : this.#host.stamps(cost)
  }
}
