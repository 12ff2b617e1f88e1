import type { EarningRule } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { keepFocus } from '../element/keep-focus.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { friends, share } from '../icons/paths.ts'
import { gains } from '../join/gains.ts'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './earn-list.styles.ts'
import { earningSign, earningText, earningTitle } from './earning-text.ts'
import { networkName, shareState, type ShareRule, type Shares } from './share-row.ts'
import { earnListWords } from './words/earn-list-words.ts'

/**
 * The ways to collect that a programme has: what each rule gives, what a friend brings, and what sharing and following
 * give, with what a member has done already. That somebody shared is their own word, and the list says so.
 *
 * @slot - After the ways.
 * @csspart way - One way to collect.
 * @csspart gives - What it gives.
 * @csspart done - That it was done already.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-send - A member says that they shared or followed (`tellShare`).
 * @fires tenth-sent - It was noted; `reply` has what it gave.
 */
export class TenthEarnList extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = {
    networks: { type: Object },
    shares: { type: Object },
  }

  /** Where the shop is on each network, `{ "instagram": "https://…" }`, as JSON, instead of the rules’ own `url`. */
  declare networks: Record<string, string> | undefined
  /** What sharing gives and what was told, instead of the server's. The attribute takes JSON. */
  declare shares: Shares | undefined

  readonly #words = new Words(this, earnListWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #act = new ActController<'tellShare'>(this)
  readonly #asked = new AskController<Shares>(this, client => client.call('listMyShares'))

  constructor() {
    super()
    keepFocus(this)
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.shares) this.#asked.give(this.shares)
    else this.#asked.want(this.member)
  }

  protected override render(): TemplateResult {
    const { program } = this
    const words = this.#words
    if (!program && this.programState.status === 'error') return failure(this, this.#stateWords)
    if (!program || !words.ready) return this.#loading()
    const rules = this.#asked.value?.rules ?? []
    const { referral, earn } = program
    return html`<section lang=${this.locale} aria-labelledby="title">
      <h3 id="title">${words.say('title')}</h3>
      ${earn.length || rules.length || referral ? nothing : html`<p class="muted">${words.say('empty')}</p>`}
      <ul>
        ${earn.map(rule => this.#rule(rule))}
        ${referral ? this.#way(friends, words.say('friend'), gains(referral.advocate, this)) : nothing}
        ${rules.map(rule => this.#share(rule, this.#asked.value!))}
      </ul>
      <slot></slot>
      <p class="aloud" role="status">${this.#news()}</p>
    </section>`
  }

  #loading(): TemplateResult {
    const row = html`<li>
      <div class="what"><span class="waiting">A way to collect</span><span class="waiting">What it gives</span></div>
    </li>`
    return waiting(
      this.#stateWords,
      html`<section>
        <h3><span class="waiting">Ways to collect</span></h3>
        <ul>
          ${Array.from({ length: 5 }, () => row)}
        </ul>
      </section>`,
      '',
    )
  }

  #rule(rule: EarningRule): TemplateResult | typeof nothing {
    const { program } = this
    const words = this.#words
    const gives = earningText(rule, words, {
      points: this.points,
      stamps: count => this.stamps(count),
      money: minor => money(minor, program?.currency ?? 'EUR', this.locale),
      reward: id => this.text(program?.rewards.find(reward => reward.id === id)?.name),
    })
    return this.#way(earningSign(rule), this.text(rule.name) || earningTitle(rule, words), gives)
  }

  #way(sign: string, title: string, gives: string, beside: unknown = nothing): TemplateResult | typeof nothing {
    if (!gives) return nothing
    return html`<li part="way">
      ${icon(sign)}
      <div class="what">
        <span>${title}</span>
        <span part="gives" class="muted">${gives}</span>
      </div>
      ${beside}
    </li>`
  }

  #share(rule: ShareRule, shares: Shares): TemplateResult | typeof nothing {
    const words = this.#words
    const network = networkName(rule.network, this.locale)
    const title = words.say(rule.kind === 'share' ? 'shareOn' : 'followOn', { network })
    const url = this.networks?.[rule.network] ?? rule.url
    const gives = [gains(rule.gives, this), ...(rule.when === 'verified' ? [words.say('seen')] : [])].join(' · ')
    const named = url ? html`<a class="link" href=${url} target="_blank" rel="noopener">${title}</a>` : title
    return this.#way(share, named as string, gives, this.#done(rule, shares, title))
  }

  #done(rule: ShareRule, shares: Shares, title: string): TemplateResult {
    const words = this.#words
    const state = shareState(rule, shares, Date.now())
    if (state.status === 'open') {
      return html`<button
        type="button"
        class="quiet"
        aria-disabled=${this.#act.busy()}
        aria-label=${words.say('tellWhat', { what: title })}
        @click=${() => this.#tell(rule)}
      >
        ${words.say('tell')}
      </button>`
    }
    if (state.status === 'waiting') return html`<span part="done" class="muted">${words.say('seen')}</span>`
    const next = state.next ? words.say('again', { date: this.day(state.next) }) : words.say('done')
    return html`<span part="done" class="muted">${next}</span>`
  }

  async #tell({ id, kind, network }: ShareRule): Promise<void> {
    // What waits to be seen gives nothing yet, so the member is as before: the list is asked for again.
    if ((await this.#act.send(id, 'tellShare', { body: { kind, network } })) && !this.shares) void this.#asked.load()
  }

  #news(): string {
    const { status } = this.#act.state
    if (status === 'done') return this.#words.say('noted')
    return status === 'failed' || status === 'refused' ? this.#words.say('failed') : ''
  }
}
