import type { Member } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { TenthOpenEvent } from '../events.ts'
import { icon } from '../icons/icon.ts'
import { daysUntil } from '../language/days-until.ts'
import { lastDay } from '../language/last-day.ts'
import { Words } from '../language/words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { clock } from './clock.ts'
import { styles } from './expiring-points.styles.ts'
import { inOrder, whatExpires, withinReach, type Expiring } from './what-expires.ts'
import { expiringPointsWords } from './words/expiring-points-words.ts'

/** Beyond so many days a date says more than a number of days. */
const near = 60

/**
 * What a member loses next of points and stamps, until when it can be used, and a way to use it.
 *
 * @slot - Under everything.
 * @csspart base - The whole card.
 * @csspart row - So many that end on one day.
 * @csspart amount - How many.
 * @csspart until - Until when.
 * @csspart use - The button, or link, to use points.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-expiring-background] - Behind everything.
 * @fires tenth-open - Somebody wants to use points. Cancel it to show something else than the panel.
 */
export class TenthExpiringPoints extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = {
    schedule: { type: Array },
    within: { type: Number },
    useUrl: { attribute: 'use-url' },
    hideEmpty: { type: Boolean, attribute: 'hide-empty' },
  }

  /** What is lost when, instead of what the member loses next; as an attribute, JSON. */
  declare schedule: Expiring[] | null | undefined
  /** Shows only what ends within so many days. @default all of it */
  declare within: number | null | undefined
  /** Where points are used. Without it, the button asks for the panel. */
  declare useUrl: string | undefined
  /** Shows nothing at all where nothing expires, or nobody is signed in. */
  hideEmpty = false

  readonly #words = new Words(this, expiringPointsWords)
  readonly #stateWords = new Words(this, stateWords)

  protected override render(): TemplateResult | typeof nothing {
    const { program, member, schedule } = this
    const { status } = this.memberState
    const lost = (!program && this.programState.status === 'error') || (!member && status === 'error')
    if (!schedule && lost) return this.hideEmpty ? nothing : failure(this, this.#stateWords)
    if (!schedule && !member && (status === 'signed_out' || status === 'not_joined'))
      return this.#says(this.#words.say('signedOut'))
    const known = schedule ?? (program && member && whatExpires(member))
    if (!known || !this.#words.ready) return this.hideEmpty ? nothing : this.#loading()
    const now = Date.now()
    const timed = inOrder(known)
      .map(one => ({ ...one, days: daysUntil(one.at, now, program?.timeZone) }))
      .filter(({ days }) => days >= 0 && days <= (this.within ?? Infinity))
    if (!timed.length) return this.#says(this.#words.say('empty'))
    return html`<section part="base" lang=${this.locale} aria-labelledby="title">
        <h3 id="title">${icon(clock)}${this.#words.say('title')}</h3>
        <ul>
          ${timed.map(one => this.#row(one))}
        </ul>
        ${timed.some(({ unit = 'points' }) => unit === 'points') ? this.#use(member) : nothing}
        <slot></slot>
      </section>
      ${staleness(this, this.#stateWords, status === 'error')}`
  }

  #says(sentence: string): TemplateResult | typeof nothing {
    if (this.hideEmpty) return nothing
    return html`<section part="base" lang=${this.locale}>
      <p class="muted">${sentence}</p>
      <slot></slot>
    </section>`
  }

  #loading(): TemplateResult {
    return html`<section part="base" role="group" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <p class="title" aria-hidden="true"><span class="waiting">Use them in time</span></p>
      <ul aria-hidden="true">
        <li>
          <span class="waiting">So many</span>
          <span class="until"><span class="waiting">Until the end of a day</span></span>
        </li>
      </ul>
      <div class="use" aria-hidden="true"><span class="button waiting">Use points</span></div>
    </section>`
  }

  #row({ amount, at, unit = 'points', days }: Expiring & { days: number }): TemplateResult {
    const card = this.program?.cards.find(({ id }) => id === unit)
    const relative = new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' })
    return html`<li part="row">
      <span class="what">
        <strong part="amount">${unit === 'points' ? this.points(amount) : this.stamps(amount)}</strong>
        ${card ? html`<span class="muted">${this.text(card.name)}</span>` : nothing}
      </span>
      <span part="until" class="until">
        <time datetime=${at}>
          ${this.#words.say('until', { date: lastDay(at, this.locale, this.program?.timeZone) })}
        </time>
        ${days <= near ? html`<span class="muted">${relative.format(days, 'day')}</span>` : nothing}
      </span>
    </li>`
  }

  #use(member: Member | undefined): TemplateResult {
    const words = this.#words
    const names = member ? withinReach(this.program?.rewards ?? [], member).slice(0, 3) : []
    const rewards = new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(
      names.map(({ name }) => this.text(name)),
    )
    return html`<div class="use">
      ${rewards ? html`<p class="muted">${words.say('enough', { rewards })}</p>` : nothing}
      ${
        this.useUrl
          ? html`<a part="use" class="button" href=${this.useUrl}>${words.say('use')}</a>`
          : html`<button part="use" type="button" @click=${() => this.dispatchEvent(new TenthOpenEvent())}>
              ${words.say('use')}
            </button>`
      }
    </div>`
  }
}
