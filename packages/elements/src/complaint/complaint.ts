import type { MyCase, Reply } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { tellDesk } from '../refusal-desk/tell-desk.ts'
import { deskRefusalWords } from '../refusal-desk/words/desk-refusal-words.ts'
import { instead } from '../state/instead.ts'
import { staleness } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { fields } from '../styles/fields.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { caseCard } from './case-card.ts'
import { compensationText } from './compensation-text.ts'
import { complaintForm, waitingComplaint, type OrderChoice } from './complaint-form.ts'
import { styles } from './complaint.styles.ts'
import { complaintWords } from './words/complaint-words.ts'

/** What there is of a member's complaints: those there were, and what can be complained of. */
export type Complaints = Pick<Reply<'listMyCases'>, 'items' | 'reasons'>

/**
 * Something went wrong: a member tells what, sees what becomes of it, and accepts what is offered, or does not.
 *
 * @slot - After everything, such as another way to reach the shop.
 * @csspart base - The form.
 * @csspart reason - One reason to choose.
 * @csspart send - The button that sends the complaint.
 * @csspart case - One complaint as it stands.
 * @csspart status - Where it stands.
 * @csspart offer - What is offered for it.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-send - A complaint is sent (`openMyCase`), or an offer answered (`answerMyCase`).
 * @fires tenth-sent - It was; `reply` has the case.
 */
export class TenthComplaint extends TemplateElement {
  static override styles = [tokens, surface, controls, card, fields, styles]

  static override properties: PropertyDeclarations = {
    complaints: { type: Object },
    orders: { type: Array },
  }

  /** Complaints and reasons, instead of the server's. The attribute takes JSON. */
  declare complaints: Complaints | undefined
  /** The member's orders to choose from, `{ id, name }` each, as JSON. @default a field for the order's number */
  declare orders: OrderChoice[] | undefined

  readonly #words = new Words(this, complaintWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, deskRefusalWords)
  readonly #act = new ActController<'openMyCase' | 'answerMyCase'>(this)
  readonly #asked = new AskController<Complaints>(this, client => client.call('listMyCases'))
  #missing: 'reason' | 'text' | undefined

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.complaints) this.#asked.give(this.complaints)
    else this.#asked.want(this.member)
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const other = instead({
      ...{ host: this, member: this.memberState, asked: this.#asked, ready: words.ready, words: this.#stateWords },
      ...{ wait: this.#loading(), visitor: html`<slot></slot>` },
    })
    if (other) return other as TemplateResult
    const { items, reasons } = this.#asked.value!
    const news = this.#news()
    const trouble = this.#act.state.status === 'refused' || this.#act.state.status === 'failed'
    return html`<section class="stack" role="group" lang=${this.locale} aria-label=${words.say('title')}>
      ${staleness(this, this.#stateWords, this.#asked.status === 'failed', () => this.#asked.again())}
      ${reasons.length ? this.#form(reasons) : nothing}
      <p class="notice" role="status" tabindex="-1" ?hidden=${!news}>${news}</p>
      ${trouble || !items.length ? nothing : html`<h3>${words.say('yours')}</h3>`}
      <ul class="stack">
        ${repeat(
          items,
          ({ id }) => id,
          one => this.#case(one, reasons),
        )}
      </ul>
      <slot></slot>
    </section>`
  }

  #loading(): TemplateResult {
    return waiting(this.#stateWords, waitingComplaint)
  }

  #form(reasons: Complaints['reasons']): TemplateResult {
    return html`<div part="base" class="card">
      <h3>${this.#words.say('title')}</h3>
      ${complaintForm({
        ...{ reasons, orders: this.orders, missing: this.#missing, words: this.#words },
        busy: this.#act.busy(),
        text: text => this.text(text),
        send: () => void this.#send(),
      })}
    </div>`
  }

  #case(one: MyCase, reasons: Complaints['reasons']): TemplateResult {
    const name = reasons.find(({ id }) => id === one.reason)?.name
    const saying = {
      ...{ program: this.program, words: this.#words, locale: this.locale, points: this.points },
      text: (text: Parameters<typeof this.text>[0]) => this.text(text),
    }
    return caseCard({
      ...{ one, reason: this.text(name) || one.reason, day: this.day(one.openedAt), words: this.#words },
      offer: (one.offer ?? []).map(compensation => compensationText(compensation, saying)),
      busy: this.#act.busy(),
      answer: answer => void this.#answer(one, answer),
    })
  }

  async #send(): Promise<void> {
    const root = this.renderRoot
    const reason = root.querySelector<HTMLInputElement>('[name=reason]:checked')?.value
    const order = root.querySelector<HTMLInputElement | HTMLSelectElement>('#order')?.value.trim()
    const text = root.querySelector<HTMLTextAreaElement>('#text')?.value.trim()
    this.#missing = !reason ? 'reason' : !text ? 'text' : undefined
    this.requestUpdate()
    await this.updateComplete
    if (!reason || !text) return root.querySelector<HTMLElement>(reason ? '#text' : '[name=reason]')?.focus()
    const body = { reason, text, ...(order && { order }) }
    if (!(await this.#act.send('complaint', 'openMyCase', { body }))) {
      const { state } = this.#act
      if (state.status === 'failed' && state.code === 'order_unknown')
        root.querySelector<HTMLElement>('#order')?.focus()
      return
    }
    for (const field of root.querySelectorAll<HTMLTextAreaElement>('#order, #text')) field.value = ''
    for (const field of root.querySelectorAll<HTMLInputElement>('[name=reason]')) field.checked = false
    await this.updateComplete
    root.querySelector<HTMLElement>('.notice[role=status]')?.focus()
  }

  async #answer({ id }: MyCase, answer: 'accepted' | 'declined'): Promise<void> {
    await this.#act.send(id, 'answerMyCase', { params: { case: id }, body: { answer } })
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.notice[role=status]')?.focus()
  }

  #news(): string {
    const { state } = this.#act
    const words = this.#words
    if (state.status === 'refused') return tellDesk(state.refusal, this.#refusalWords)
    if (state.status === 'failed') return words.say(state.code === 'order_unknown' ? 'orderUnknown' : 'failed')
    if (state.status !== 'done') return ''
    if (state.route === 'openMyCase') return words.say('sent')
    return words.say(state.reply.status === 'declined' ? 'thanksAnyway' : 'thanks')
  }
}
