import type { Leaderboard } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { lastDay } from '../language/last-day.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './leaderboard.styles.ts'
import { NameController } from './name-controller.ts'
import { nameForm } from './name-form.ts'
import { leaderboardWords } from './words/leaderboard-words.ts'

type Place = Leaderboard['places'][number]

/**
 * Who brought the most friends, for programmes that have a leaderboard. Nobody is named who did not choose a name; a
 * member chooses it here, and takes it back.
 *
 * @slot - Under everything.
 * @csspart base - The whole list with its title.
 * @csspart place - One place.
 * @csspart own - The member's own place.
 * @csspart rank - The number of a place.
 * @csspart name - Who has a place.
 * @csspart friends - How many friends they brought.
 * @csspart field - The field for the name that others see.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-leaderboard-own] - Behind the member's own place.
 * @fires tenth-send - A name is about to be set or taken back (`setNickname`). Cancel it and nothing is sent.
 * @fires tenth-sent - A name was set or taken back.
 */
export class TenthLeaderboard extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { board: { type: Object } }

  /** The places to show, instead of the server's answer; as an attribute, JSON. */
  declare board: Leaderboard | null | undefined

  readonly #words = new Words(this, leaderboardWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #board = new AskController<Leaderboard>(this, client => client.call('leaderboard'))
  readonly #name = new NameController(this, () => (this.board ? undefined : this.#board.load()))

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const { board, member } = this
    if (board) this.#board.give(board)
    // A visitor and a member are told different things, so it must be known first who looks.
    else if (this.program?.referral?.leaderboard && this.memberState.status !== 'loading')
      this.#board.want({ id: member?.id ?? '', revision: member?.revision ?? 0 })
    this.#name.known(this.#board.value?.places.find(({ you }) => you)?.name, member?.id)
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    this.#name.moveFocus(this.renderRoot)
  }

  protected override render(): TemplateResult {
    const { program } = this
    const { value, status } = this.#board
    const words = this.#words
    if (!program && !this.board && this.programState.status === 'error') return failure(this, this.#stateWords)
    if (program && !program.referral?.leaderboard && !this.board)
      return html`<p class="muted" lang=${this.locale}>${words.say('off')}</p>`
    if (!value && status === 'failed') return this.#failed('failed')
    if (!value || !words.ready) return this.#loading()
    return html`<section part="base" lang=${this.locale} aria-labelledby="title" aria-busy=${status === 'loading'}>
      <header>
        <h3 id="title">${words.say('title')}</h3>
        <p class="muted">${this.#period(value)}</p>
      </header>
      ${status === 'failed' ? this.#failed('stale') : nothing}
      ${
        value.places.length
          ? html`<ol>
              ${value.places.map(place => this.#place(place))}
            </ol>`
          : html`<p class="none">${words.say('empty')}</p>`
      }
      ${this.member ? this.#mine(value) : nothing}
      <slot></slot>
    </section>`
  }

  #loading(): TemplateResult {
    const row = html`<li>
      <span class="rank waiting"></span><span class="name"><span class="waiting">Somebody</span></span>
      <span class="waiting">So many</span>
    </li>`
    return html`<section part="base" role="group" aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <header aria-hidden="true">
        <h3><span class="waiting">Who brings the most friends</span></h3>
        <p class="muted"><span class="waiting">Counted until a day</span></p>
      </header>
      <ol aria-hidden="true">
        ${row}${row}${row}
      </ol>
    </section>`
  }

  #failed(what: 'failed' | 'stale'): TemplateResult {
    return html`<div class="notice" role=${what === 'failed' ? 'alert' : 'status'} lang=${this.locale}>
      <p>${this.#stateWords.say(what)}</p>
      <button type="button" class="link" @click=${() => this.#board.load()}>${this.#stateWords.say('retry')}</button>
    </div>`
  }

  #period({ until }: Leaderboard): string {
    if (until === null) return this.#words.say('ever')
    return this.#words.say('until', { date: lastDay(until, this.locale, this.program?.timeZone) })
  }

  #place({ rank, name, friends, you }: Place): TemplateResult {
    const words = this.#words
    const mark = html`<span class="mark">${words.say('you')}</span>`
    return html`<li part=${you ? 'place own' : 'place'} class=${you ? 'own' : ''}>
      <span class="aloud">${words.say('place', { rank })}</span>
      <span part="rank" class="rank ${rank <= 3 ? 'high' : ''}" aria-hidden="true">${this.number(rank)}</span>
      <span part="name" class="name ${name === null && !you ? 'muted' : ''}">
        ${you && name === null ? nothing : (name ?? words.say('unnamed'))} ${you ? mark : nothing}
      </span>
      <span part="friends" class="friends">${words.say('friends', { count: friends })}</span>
    </li>`
  }

  #mine({ you, places }: Leaderboard): TemplateResult {
    const words = this.#words
    const apart = you && !places.some(place => place.you)
    return html`${
      apart
        ? html`<p part="own" class="apart">
            ${words.say('yours', { rank: you.rank, friends: words.say('friends', { count: you.friends }) })}
          </p>`
        : nothing
    }
    ${you ? nothing : html`<p class="muted">${words.say('noPlace')}</p>`} ${nameForm(this.#name, words)}`
  }
}
