import type { MyContest, PublicContest } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { gains } from '../join/gains.ts'
import { Words } from '../language/words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { tellDesk } from '../refusal-desk/tell-desk.ts'
import { deskRefusalWords } from '../refusal-desk/words/desk-refusal-words.ts'
import { failure, staleness } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { contestCard, waitingContest } from './contest-card.ts'
import { styles } from './contest.styles.ts'
import { contestWords } from './words/contest-words.ts'

/** What an element of contests shows: those there are, and the member's part in them. */
export interface Contests {
  contests: readonly PublicContest[]
  /** Empty for a visitor. */
  mine: readonly MyContest[]
}

/**
 * Contests: what can be won, how to take part, one's own tickets, and after the draw whether one has won. Each shows
 * the seal of its random number, by which anybody can work the draw out again.
 *
 * @slot - After the contests.
 * @csspart contest - One contest.
 * @csspart name - Its name.
 * @csspart prizes - What can be won.
 * @csspart tickets - How many tickets one has.
 * @csspart won - That one has won.
 * @csspart proof - How the draw can be proved.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-send - A member takes part (`enterContest`), or gives a ticket back (`withdrawEntry`).
 * @fires tenth-sent - It was done.
 */
export class TenthContest extends TemplateElement {
  static override styles = [tokens, surface, controls, card, styles]

  static override properties: PropertyDeclarations = {
    contest: {},
    contests: { type: Object },
  }

  /** The id of the contest to show. @default all of them */
  declare contest: string | undefined
  /** Contests and the member's part, instead of the server's. The attribute takes JSON. */
  declare contests: Contests | undefined

  readonly #words = new Words(this, contestWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #deskWords = new Words(this, deskRefusalWords)
  readonly #act = new ActController<'enterContest' | 'withdrawEntry'>(this)
  readonly #asked = new AskController<Contests>(this, async client => {
    const own = this.member ? client.call('listMyContests') : { items: [] }
    const [{ items: contests }, { items: mine }] = await Promise.all([client.call('listContests'), own])
    return { contests, mine }
  })

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const { member, program } = this
    if (this.contests) this.#asked.give(this.contests)
    else if (program && this.memberState.status !== 'loading') {
      this.#asked.want({ id: member?.id ?? '', revision: member?.revision ?? 0 })
    }
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const { value, status } = this.#asked
    if (!value && (status === 'failed' || this.programState.status === 'error')) {
      return failure(this, this.#stateWords, () => this.#asked.again())
    }
    if (!value || !words.ready) return waiting(this.#stateWords, waitingContest)
    const shown = value.contests.filter(({ id }) => !this.contest || id === this.contest)
    const news = this.#news()
    return html`<div class="stack" lang=${this.locale}>
      ${staleness(this, this.#stateWords, status === 'failed', () => this.#asked.again())}
      ${shown.length ? nothing : html`<p class="muted">${words.say('empty')}</p>`}
      <ul class="stack">
        ${repeat(
          shown,
          ({ id }) => id,
          one => this.#contest(one, value),
        )}
      </ul>
      <p class="notice" role="status" ?hidden=${!news}>${news}</p>
      <slot></slot>
    </div>`
  }

  #contest(shown: PublicContest, { mine }: Contests): TemplateResult {
    const params = { contest: shown.id }
    return contestCard({
      ...{ shown, words: this.#words, day: this.day, points: this.points, busy: this.#act.busy() },
      own: this.member ? mine.find(({ id }) => id === shown.id) : undefined,
      text: text => this.text(text),
      gains: grants => gains(grants, this),
      enter: by => void this.#send(this.#act.send(shown.id, 'enterContest', { params, body: entry(by) })),
      giveBack: id =>
        void this.#send(this.#act.send(shown.id, 'withdrawEntry', { params: { ...params, entry: id }, body: {} })),
    })
  }

  /** A free ticket changes nothing of the member, so the contests are asked for again. */
  async #send(sent: Promise<unknown>): Promise<void> {
    if ((await sent) && !this.contests) void this.#asked.load()
  }

  #news(): string {
    const { state } = this.#act
    if (state.status === 'refused') {
      const { refusal } = state
      if (refusal.code === 'not_enough_points') return tell(refusal, this.#refusalWords, this.points)
      return tellDesk(refusal, this.#deskWords)
    }
    if (state.status === 'failed') return this.#words.say('failed')
    if (state.status !== 'done') return ''
    return this.#words.say(state.route === 'enterContest' ? 'done' : 'returned')
  }
}

const entry = (by: 'free' | 'points') => (by === 'free' ? { by } : { by, tickets: 1 })
