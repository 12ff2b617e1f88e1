import type { Entry } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { PageListController } from '../element/page-list-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { happenings, type Happening } from './happenings.ts'
import { happeningTitle } from './happening-title.ts'
import { sign } from './sign.ts'
import { styles } from './points-history.styles.ts'
import { pointsHistoryWords } from './words/points-history-words.ts'

/**
 * What happened to a member's points and stamps, newest first, a line for each order, return or reward.
 *
 * @csspart happening - One line.
 * @csspart change - What it changed.
 * @csspart notice - That the member could not be loaded.
 */
export class TenthPointsHistory extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { entries: { type: Array } }

  /** The member's entries to show, newest first, instead of the server's. The attribute takes JSON. */
  declare entries: Entry[] | undefined

  readonly #words = new Words(this, pointsHistoryWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #entries = new PageListController<Entry>(this, (client, page) => client.entries(page))

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.entries) this.#entries.give({ items: this.entries, next: null })
    else this.#entries.want(this.member)
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words
    const { status, items, next, value } = this.#entries
    const { status: known } = this.memberState
    if (!this.member && !value) {
      if (known === 'error') return failure(this, this.#stateWords)
      return known === 'loading' ? this.#loading() : nothing
    }
    if (!words.ready || (!value && status === 'loading')) return this.#loading()
    return html`<div lang=${this.locale} aria-busy=${status === 'loading'}>
      ${
        status === 'failed'
          ? html`<div class="notice" role="alert">
              <p>${words.say('failed')}</p>
              <button type="button" class="link" @click=${() => this.#entries.load()}>${words.say('retry')}</button>
            </div>`
          : nothing
      }
      ${status === 'ready' && !items.length ? html`<p class="muted">${words.say('empty')}</p>` : nothing}
      <ul aria-label=${words.say('title')}>
        ${repeat(
          happenings(items),
          ({ key }) => key,
          happening => this.#happening(happening),
        )}
      </ul>
      ${
        next
          ? html`<button type="button" class="link" @click=${() => this.#entries.more()}>${words.say('more')}</button>`
          : nothing
      }
    </div>`
  }

  #loading(): TemplateResult {
    const line = html`<li>
      <div class="what">
        <span><span class="waiting">What happened</span></span>
        <span class="muted"><span class="waiting">On a day</span></span>
      </div>
      <div class="gets"><span class="waiting">So many</span></div>
    </li>`
    return waiting(
      this.#stateWords,
      html`<ul>
        ${line}${line}${line}
      </ul>`,
      '',
    )
  }

  #happening({ lead, changes }: Happening): TemplateResult {
    const title = happeningTitle(lead, {
      program: this.program,
      redemptions: this.member?.redemptions ?? [],
      words: this.#words,
      text: text => this.text(text),
    })
    return html`<li part="happening">
      <div class="what">
        <span>${title}</span>
        <time class="muted" datetime=${lead.at}>${this.day(lead.at)}</time>
      </div>
      <div class="gets">${changes.map(change => this.#change(change))}</div>
    </li>`
  }

  #change({ unit, amount }: Happening['changes'][number]): TemplateResult {
    const size = unit === 'points' ? this.points(Math.abs(amount)) : this.stamps(Math.abs(amount))
    return html`<span part="change" class=${amount > 0 ? 'plus' : ''}>${sign(amount, this.locale)}${size}</span>`
  }
}
