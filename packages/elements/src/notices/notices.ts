import type { MyNotice, Text } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { instead } from '../state/instead.ts'
import { staleness } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { changeText } from './changes.ts'
import { SightController } from './sight.ts'
import { styles } from './notices.styles.ts'
import { noticesWords } from './words/notices-words.ts'

/**
 * What the shop tells its members: announcements, and what changed in the programme. What is new says so, and was seen
 * once it was in sight for a moment.
 *
 * @slot - After the notices.
 * @csspart notice - One notice.
 * @csspart new - The word that says a notice is new.
 * @csspart name - A notice's headline.
 * @csspart link - Where a notice leads.
 * @fires tenth-send - Notices were in sight (`seeNotices`). Cancel it and they stay new.
 * @fires tenth-sent - The server knows that they were.
 */
export class TenthNotices extends TemplateElement {
  static override styles = [tokens, surface, controls, card, styles]

  static override properties: PropertyDeclarations = { notices: { type: Array } }

  /** The notices to show, instead of the server's. The attribute takes JSON. */
  declare notices: MyNotice[] | undefined

  readonly #words = new Words(this, noticesWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #asked = new AskController<readonly MyNotice[]>(this, async client => {
    const { items } = await client.call('listMyNotices')
    return items
  })
  readonly #act = new ActController<'seeNotices'>(this)
  /** What was new when it was first shown stays marked for as long as one looks. */
  readonly #fresh = new Set<string>()

  constructor() {
    super()
    new SightController(
      this,
      () => this.renderRoot,
      ids => void this.#act.send('seen', 'seeNotices', { body: { notices: ids } }),
    )
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.notices) this.#asked.give(this.notices)
    else this.#asked.want(this.member)
    for (const { id, seen } of this.#asked.value ?? []) if (!seen) this.#fresh.add(id)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#fresh.clear()
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words
    const other = instead({
      ...{ host: this, member: this.memberState, asked: this.#asked, ready: words.ready, words: this.#stateWords },
      ...{ wait: this.#loading(), visitor: nothing },
    })
    if (other) return other
    const notices = this.#asked.value ?? []
    const unseen = notices.filter(({ seen }) => !seen).length
    return html`<section class="stack" role="group" lang=${this.locale} aria-label=${words.say('title')}>
      ${staleness(this, this.#stateWords, this.#asked.status === 'failed', () => this.#asked.again())}
      ${notices.length ? nothing : html`<p class="muted">${words.say('empty')}</p>`}
      <ul class="stack">
        ${repeat(
          notices,
          ({ id }) => id,
          notice => this.#notice(notice),
        )}
      </ul>
      <slot></slot>
      <p class="aloud" role="status">${unseen ? words.say('unseen', { count: unseen }) : ''}</p>
    </section>`
  }

  #loading(): TemplateResult {
    const notice = html`<li class="card">
      <h4><span class="waiting">Something new</span></h4>
      <p><span class="waiting">What there is to say of it</span></p>
    </li>`
    return waiting(
      this.#stateWords,
      html`<ul class="stack">
        ${notice}${notice}
      </ul>`,
      '',
    )
  }

  #notice(notice: MyNotice): TemplateResult {
    const { id, seen } = notice
    return html`<li part="notice" class="card ${notice.priority}" data-unseen=${seen ? nothing : id}>
      ${this.#fresh.has(id) ? html`<p><span part="new" class="chip">${this.#words.say('new')}</span></p>` : nothing}
      ${notice.kind === 'changes' ? this.#changes(notice) : this.#announcement(notice)}
    </li>`
  }

  #announcement({ name, description, url }: Extract<MyNotice, { kind: 'announcement' }>): TemplateResult {
    const title = this.text(name)
    return html`<h4 part="name">${title}</h4>
      ${description ? html`<p>${this.text(description)}</p>` : nothing}
      ${
        url
          ? html`<p><a part="link" class="link" href=${url}>${this.#words.say('more', { name: title })}</a></p>`
          : nothing
      }`
  }

  #changes({ changes, at }: Extract<MyNotice, { kind: 'changes' }>): TemplateResult {
    const saying = { program: this.program, words: this.#words, text: (text: Text | undefined) => this.text(text) }
    return html`<h4 part="name">${this.#words.say('changes')}</h4>
      <ul class="changes">
        ${changes.map(change => html`<li>${changeText(change, saying)}</li>`)}
      </ul>
      <p class="muted"><time datetime=${at}>${this.day(at)}</time></p>`
  }
}
