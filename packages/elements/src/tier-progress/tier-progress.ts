import type { PublicProgram, TierRules, TierState } from '@tenth/core'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { lastDay } from '../language/last-day.ts'
import { lengthOfTime } from '../language/length-of-time.ts'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { measured } from '../tier/measured.ts'
import { medal } from '../tier/medal.ts'
import { tierWords } from '../tier/words/tier-words.ts'
import { tierFacts } from './tier-facts.ts'
import { styles } from './tier-progress.styles.ts'
import { tierProgressWords } from './words/tier-progress-words.ts'

/**
 * A member's tier: what is missing for the next one, until when it is counted, and what comes after that.
 *
 * @slot - Under everything, such as a link to what the tiers bring.
 * @slot icon - Replaces the medal.
 * @csspart base - The whole card.
 * @csspart name - The tier's name.
 * @csspart missing - What is missing for the next tier.
 * @csspart bar - How far one has come.
 * @csspart fact - A sentence about keeping the tier.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-tier-background] - Behind everything.
 * @cssprop [--tenth-tier-color] - Of the bar and the medal.
 */
export class TenthTierProgress extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  readonly #words = new Words(this, tierProgressWords)
  readonly #tierWords = new Words(this, tierWords)
  readonly #stateWords = new Words(this, stateWords)
  #seen: { member: string; level: number } | undefined
  #reached = ''

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const { member, program } = this
    if (!member?.tier || !program?.tiers) return
    const { id } = member.tier
    const level = program.tiers.levels.findIndex(one => one.id === id)
    const before = this.#seen
    if (before?.member === member.id && level > before.level) this.#reached = this.#name(id)
    else if (before?.member !== member.id || level < before.level) this.#reached = ''
    this.#seen = { member: member.id, level }
  }

  protected override render(): TemplateResult {
    const { program, member } = this
    const { status } = this.memberState
    const lost = (!program && this.programState.status === 'error') || (!member && status === 'error')
    if (lost) return failure(this, this.#stateWords)
    const known = !!member || status === 'signed_out' || status === 'not_joined'
    if (!program || !known || !this.#words.ready || !this.#tierWords.ready) return this.#loading()
    if (!program.tiers) return html`<p class="muted" lang=${this.locale}>${this.#tierWords.say('none')}</p>`
    if (!member) return this.#visitor(program.tiers)
    return html`${member.tier ? this.#standing(program, program.tiers, member.tier) : nothing}
      ${staleness(this, this.#stateWords, status === 'error')}
      <p class="aloud" role="status">${this.#reached && this.#words.say('reached', { tier: this.#reached })}</p>`
  }

  #loading(): TemplateResult {
    return html`<article part="base" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <header aria-hidden="true">
        <span class="sign waiting"></span>
        <div>
          <p class="muted"><span class="waiting">Your tier</span></p>
          <h3><span class="waiting">A tier</span></h3>
        </div>
      </header>
      <div class="way" aria-hidden="true">
        <p><span class="waiting">So much to go to the next</span></p>
        <span class="bar waiting"></span>
        <p class="muted"><span class="waiting">So much of so much</span></p>
      </div>
      <ul aria-hidden="true">
        <li><span class="waiting">Counted until the end of the year</span></li>
      </ul>
    </article>`
  }

  #visitor({ levels }: TierRules): TemplateResult {
    const names = levels.map(({ name }) => this.text(name))
    const tiers = new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names)
    return html`<article part="base" lang=${this.locale}>
      <header>
        ${this.#sign()}
        <p>${this.#words.say('join', { tiers })}</p>
      </header>
      <slot></slot>
    </article>`
  }

  #standing(program: PublicProgram, rules: TierRules, state: TierState): TemplateResult {
    const words = this.#words
    const description = rules.levels.find(({ id }) => id === state.id)?.description
    const facts = tierFacts(rules, state, {
      words,
      name: id => this.#name(id),
      amount: amount => this.#measured(program, state, amount),
      lastDay: timestamp => lastDay(timestamp, this.locale, program.timeZone),
      length: grace => lengthOfTime(grace, this.locale),
    })
    return html`<article part="base" lang=${this.locale} aria-labelledby="label name">
      <header>
        ${this.#sign()}
        <div>
          <p class="muted" id="label">${this.#tierWords.say('yours')}</p>
          <h3 part="name" id="name">${state.id === null ? words.say('noTier') : this.#name(state.id)}</h3>
        </div>
      </header>
      ${description ? html`<p class="gives">${this.text(description)}</p>` : nothing}
      ${this.#way(program, rules, state)}
      ${
        facts.length
          ? html`<ul>
              ${facts.map(fact => html`<li part="fact">${fact}</li>`)}
            </ul>`
          : nothing
      }
      <slot></slot>
    </article>`
  }

  #way(program: PublicProgram, { levels }: TierRules, state: TierState): TemplateResult | typeof nothing {
    const words = this.#words
    const { next, held, id } = state
    if (!next) {
      const highest = id !== null && id === levels.at(-1)?.id
      return highest ? html`<p class="way top">${words.say('top')}</p>` : nothing
    }
    const { needed, missing } = next
    const far = words.say('of', {
      held: this.#measured(program, state, held),
      needed: this.#measured(program, state, needed),
    })
    // What is missing stands for the bar's name, so that it is told once and whole.
    return html`<div class="way">
      <p part="missing" class="missing" id="missing">
        ${words.say('toGo', { amount: this.#measured(program, state, missing), tier: this.#name(next.id) })}
      </p>
      <progress
        part="bar"
        class="bar"
        max=${needed}
        value=${Math.min(held, needed)}
        aria-labelledby="missing"
        aria-valuetext=${far}
      ></progress>
      <p class="muted far" aria-hidden="true">${far}</p>
    </div>`
  }

  #sign(): TemplateResult {
    return html`<span class="sign"><slot name="icon">${icon(medal)}</slot></span>`
  }

  #name(id: string | null): string {
    return this.text(this.program?.tiers?.levels.find(level => level.id === id)?.name) || (id ?? '')
  }

  #measured({ currency }: PublicProgram, { counts }: TierState, amount: number): string {
    return measured(counts, amount, this.#tierWords, {
      points: this.points,
      money: minor => money(minor, currency, this.locale),
    })
  }
}
