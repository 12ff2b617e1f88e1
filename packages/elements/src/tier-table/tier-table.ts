import type { PublicProgram, TierRules } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { check } from '../icons/paths.ts'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { measured } from '../tier/measured.ts'
import { tierWords } from '../tier/words/tier-words.ts'
import { perksOf, type Perks } from './perks.ts'
import { styles } from './tier-table.styles.ts'
import { tierTableWords } from './words/tier-table-words.ts'

type Level = TierRules['levels'][number]

/**
 * All the tiers of the programme: what each takes and what it gives, with the member's own marked. A table, which
 * becomes a card for each tier where there is little room.
 *
 * @slot - Under the tiers.
 * @csspart tier - One tier.
 * @csspart own - The member's own tier.
 * @csspart name - A tier's name.
 * @csspart mark - What marks the member's own.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-tier-table-background] - Behind the tiers.
 * @cssprop [--tenth-tier-table-own] - Behind the member's own tier.
 */
export class TenthTierTable extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  readonly #words = new Words(this, tierTableWords)
  readonly #tierWords = new Words(this, tierWords)
  readonly #stateWords = new Words(this, stateWords)

  protected override render(): TemplateResult {
    const { program } = this
    const { status } = this.programState
    if (!program && status === 'error') return failure(this, this.#stateWords)
    if (!program || !this.#words.ready || !this.#tierWords.ready) return this.#loading()
    const { tiers } = program
    if (!tiers) return html`<p class="muted" lang=${this.locale}>${this.#tierWords.say('none')}</p>`
    const stale = status === 'error' || this.memberState.status === 'error'
    return html`<div class="place" lang=${this.locale}>
      ${staleness(this, this.#stateWords, stale)}
      ${this.#table(
        this.#heads(tiers),
        tiers.levels.map(level => this.#tier(program, tiers, level)),
      )}
      ${tiers.counts === 'segment' ? nothing : html`<p class="muted">${this.#period(tiers)}</p>`}
      <slot></slot>
    </div>`
  }

  /** Cards are laid out as blocks, which takes a table's meaning away in some browsers: the roles give it back. */
  #table(heads: readonly string[], rows: unknown): TemplateResult {
    return html`<table role="table" aria-label=${this.#words.say('title')}>
      <thead>
        <tr role="row">
          ${heads.map(head => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
  }

  #loading(): TemplateResult {
    const row = html`<tr>
      <td><span class="waiting">A tier</span></td>
      <td><span class="head">&nbsp;</span><span class="waiting">What it takes</span></td>
      <td><span class="head">&nbsp;</span><span class="waiting">What it gives to members</span></td>
    </tr>`
    return html`<div class="place" role="group" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <table aria-hidden="true">
        <thead>
          <tr>
            <td><span class="waiting">Tier</span></td>
            <td></td>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${row}${row}${row}
        </tbody>
      </table>
    </div>`
  }

  #heads({ counts }: TierRules): string[] {
    const words = this.#words
    return [words.say('tier'), ...(counts === 'segment' ? [] : [words.say('takes')]), words.say('gives')]
  }

  #tier(program: PublicProgram, rules: TierRules, level: Level): TemplateResult {
    const words = this.#words
    const own = this.member?.tier?.id === level.id
    const gives = [...(level.description ? [this.text(level.description)] : []), ...this.#perks(program, level.id)]
    return html`<tr role="row" part=${own ? 'tier own' : 'tier'} class=${own ? 'own' : ''}>
      <th role="rowheader" scope="row">
        <span part="name">${this.text(level.name)}</span>
        ${own ? html`<span part="mark" class="mark">${icon(check)}${this.#tierWords.say('yours')}</span>` : nothing}
      </th>
      ${
        rules.counts === 'segment'
          ? nothing
          : html`<td role="cell">
              <span class="head" aria-hidden="true">${words.say('takes')}</span>
              <span>${this.#takes(program, rules, level)}</span>
            </td>`
      }
      <td role="cell" class=${gives.length ? '' : 'nothing'}>
        <span class="head" aria-hidden="true">${words.say('gives')}</span>
        ${
          gives.length > 1
            ? html`<ul>
                ${gives.map(one => html`<li>${one}</li>`)}
              </ul>`
            : html`<span>${gives[0]}</span>`
        }
      </td>
    </tr>`
  }

  #takes({ currency }: PublicProgram, { counts }: TierRules, { threshold = 0 }: Level): string {
    if (threshold === 0) return this.#words.say('everybody')
    const amount = measured(counts, threshold, this.#tierWords, {
      points: this.points,
      money: minor => money(minor, currency, this.locale),
    })
    return this.#words.say('from', { amount })
  }

  #perks(program: PublicProgram, tier: string): string[] {
    const words = this.#words
    const { reaching, prices, ways } = perksOf(program, tier)
    const name = (id: string): string => this.text(program.rewards.find(reward => reward.id === id)?.name) || id
    return [
      ...ways.map(rule => this.text(rule.name)),
      ...prices.map(({ reward, cost }) => words.say('cheaper', { reward: name(reward), points: this.points(cost) })),
      ...reaching.map(one => words.say('reaching', { what: this.#gift(one, name) })),
    ]
  }

  #gift(one: Perks['reaching'][number], name: (id: string) => string): string {
    if ('points' in one) return this.points(one.points)
    return 'stamps' in one ? this.stamps(one.stamps) : name(one.reward)
  }

  #period({ period }: TierRules): string {
    const words = this.#words
    if (period.kind === 'calendar') return words.say(period.unit)
    return period.kind === 'rolling' ? words.say('rolling', { count: period.months }) : words.say(period.kind)
  }
}
