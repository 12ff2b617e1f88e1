import type { Redemption } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { given } from '../element/given.ts'
import { PageListController } from '../element/page-list-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { instead } from '../state/instead.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { soonestFirst, standingOf } from '../voucher/standing.ts'
import { KeptVouchers } from './kept-vouchers.ts'
import { styles } from './voucher-list.styles.ts'
import { voucherListWords } from './words/voucher-list-words.ts'

/**
 * The member's vouchers: those that can be used, what ends first before the others, with the codes that were made while
 * it is in the page; used and expired ones behind them.
 *
 * @slot - After the vouchers.
 * @csspart voucher - One voucher.
 * @csspart past - The used and expired ones, and what opens them.
 * @csspart notice - That something could not be loaded, or may be old.
 */
export class TenthVoucherList extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { redemptions: { type: Array }, wallet: {} }

  /** The vouchers to show, usable or not, instead of the server's. The attribute takes JSON. */
  declare redemptions: Redemption[] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, voucherListWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #kept = new KeptVouchers(this)
  readonly #past = new PageListController<Redemption>(this, (client, page) =>
    client.call('listMyRedemptions', { query: { over: true, limit: 20, ...page } }),
  )
  #looksBack = false

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const given = this.redemptions?.filter(one => standingOf(one) !== 'open')
    if (given) this.#past.give({ items: given, next: null })
    else if (this.#looksBack) this.#past.want(this.member)
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const vouchers = this.#shown
    const other = instead({
      ...{ host: this, member: this.memberState, words: this.#stateWords, wait: this.#loading() },
      asked: { status: 'idle', value: vouchers, again: () => this.client?.refresh() },
      ready: words.ready && this.#stateWords.ready,
      visitor: html`<p class="muted" lang=${this.locale}>${words.say('join')}</p>`,
    })
    if (other || !vouchers) return other as TemplateResult
    return html`<div class="list" role="group" lang=${this.locale} aria-label=${words.say('title')}>
      ${staleness(this, this.#stateWords, !this.redemptions && this.memberState.status === 'error')}
      ${vouchers.length ? this.#list(vouchers) : html`<p class="muted">${words.say('empty')}</p>`}
      <slot></slot>
      ${this.redemptions && !this.#past.items.length ? nothing : this.#behind(vouchers)}
    </div>`
  }

  /** Those that can be used. */
  get #open(): readonly Redemption[] | undefined {
    return this.redemptions?.filter(one => standingOf(one) === 'open') ?? this.member?.redemptions
  }

  /** The same, with those that no longer can since they were acted on here. */
  get #shown(): readonly Redemption[] | undefined {
    const open = this.#open
    const gone = this.#kept.all.map(({ redemption }) => redemption).filter(({ id }) => !has(open, id))
    return open && soonestFirst([...gone, ...open])
  }

  /** What the list waits for, its vouchers wait for: they look as they do then. */
  #loading(): TemplateResult {
    const one = html`<tenth-voucher ${given(this)}></tenth-voucher>`
    return html`<div class="list" role="group" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      ${one} ${one}
    </div>`
  }

  #list(vouchers: readonly Redemption[]): TemplateResult {
    const open = this.#open
    return html`<ul class="list">
      ${repeat(
        vouchers,
        ({ id }) => id,
        // What became of one that is not open any more, it asks itself.
        one => html`<li>${this.#voucher(one, this.redemptions || has(open, one.id) ? one : undefined)}</li>`,
      )}
    </ul>`
  }

  #voucher({ id }: Redemption, redemption: Redemption | undefined): TemplateResult {
    return html`<tenth-voucher
      part="voucher"
      voucher=${id}
      .redemption=${redemption}
      .code=${this.#kept.codeOf(id)}
      ${given(this)}
    ></tenth-voucher>`
  }

  #behind(vouchers: readonly Redemption[]): TemplateResult {
    return html`<details part="past" @toggle=${this.#toggle}>
      <summary>${this.#words.say('past')}</summary>
      ${this.#looksBack ? this.#pastOnes(vouchers) : nothing}
    </details>`
  }

  #toggle(event: Event): void {
    this.#looksBack = (event.currentTarget as HTMLDetailsElement).open
    this.requestUpdate()
  }

  #pastOnes(vouchers: readonly Redemption[]): TemplateResult {
    const past = this.#past
    if (past.status === 'failed' && !past.value) return failure(this, this.#stateWords, () => past.again())
    if (!past.value) return html`<p class="muted" role="status">${this.#stateWords.say('loading')}</p>`
    const ones = past.items.filter(({ id }) => !has(vouchers, id))
    const more = html`<button
      type="button"
      class="quiet"
      aria-disabled=${past.status === 'loading'}
      @click=${() => past.more()}
    >
      ${this.#words.say('more')}
    </button>`
    return html`${staleness(this, this.#stateWords, past.status === 'failed', () => past.again())}
      <ul class="list">
        ${repeat(
          ones,
          ({ id }) => id,
          one => html`<li>${this.#voucher(one, one)}</li>`,
        )}
      </ul>
      ${ones.length ? nothing : html`<p class="muted">${this.#words.say('pastEmpty')}</p>`}
      ${past.next ? more : nothing}`
  }
}

function has(some: readonly Redemption[] | undefined, id: string): boolean {
  return !!some?.some(one => one.id === id)
}
