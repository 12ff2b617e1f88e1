import type { Member, PublicProgram } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { given } from '../element/given.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { friends } from '../icons/paths.ts'
import { JoinController } from '../join/join-controller.ts'
import { lastDay } from '../language/last-day.ts'
import { Words } from '../language/words.ts'
import { gains } from '../join/gains.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { furtherSections, type FurtherSection } from './further-sections.ts'
import { styles } from './panel.styles.ts'
import { SectionArrivals } from './section-arrivals.ts'
import { chosenSections, type SectionName } from './section-names.ts'
import { panelWords } from './words/panel-words.ts'

/**
 * The whole programme in one column: the balance, cards, rewards, friends and what happened; to somebody who is no
 * member yet, what it gives and how to join. The launcher shows it, and a page of the shop can.
 *
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot notices - Replaces what the shop tells its members.
 * @slot thanks - Replaces the thanks to the most loyal.
 * @slot survey - Replaces the survey that is asked.
 * @slot tier - Replaces the tier.
 * @slot tiers - Replaces the table of tiers.
 * @slot expiring - Replaces what expires next.
 * @slot cards - Replaces the stamp cards.
 * @slot rewards - Replaces the rewards.
 * @slot vouchers - Replaces the vouchers.
 * @slot offers - Replaces the offers.
 * @slot contests - Replaces the contests.
 * @slot friends - Replaces the invitation of friends.
 * @slot leaderboard - Replaces who brought the most friends.
 * @slot earn - Replaces the ways to collect.
 * @slot history - Replaces what happened.
 * @slot birthday - Replaces the birthday.
 * @slot complaint - Replaces what went wrong and what came of it.
 * @slot help - Replaces questions and answers.
 * @slot profile - Replaces what a member told of themselves.
 * @csspart hero - The upper part with the balance.
 * @csspart balance - The balance.
 * @csspart join - The button to join.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-panel-hero] - Behind the balance.
 * @cssprop [--tenth-panel-hero-color] - Of the words there.
 * @fires tenth-join - Somebody wants to join. Cancel it to do it the shop's own way.
 */
export class TenthPanel extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = {
    sections: {},
    joinUrl: { attribute: 'join-url' },
    signInUrl: { attribute: 'sign-in-url' },
    wallet: {},
  }

  /**
   * The sections to show, in their order, such as `rewards cards history`; one left out is not shown.
   * @default to members `cards rewards friends earn history`, to others `earn cards rewards friends`
   */
  declare sections: string | readonly string[] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  declare joinUrl: string | undefined
  /** Where a member goes to sign in. */
  declare signInUrl: string | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, panelWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #joiner = new JoinController(this)
  readonly #arrivals = new SectionArrivals(() => this.requestUpdate())

  protected override render(): TemplateResult {
    const { program, member } = this
    return html`<slot name="header"></slot>
      <div part="hero" class="hero" lang=${this.locale}>
        <h2>${program ? this.text(program.name) : html`<span class="waiting">Programme</span>`}</h2>
        ${member ? this.#balance(member) : this.#invitation()}
      </div>
      <div class="rooms" lang=${this.locale}>${program ? this.#rooms(program) : this.#noProgram()}</div>
      <slot name="footer"></slot>
      <p class="aloud" role="status">${this.#joiner.state === 'joined' ? this.#words.say('welcome') : nothing}</p>`
  }

  #noProgram(): TemplateResult {
    if (this.programState.status === 'error') return failure(this, this.#stateWords)
    return html`<p class="aloud" role="status">${this.#stateWords.say('loading')}</p>
      <p class="waiting" aria-hidden="true">…</p>
      <p class="waiting" aria-hidden="true">…</p>
      <p class="waiting" aria-hidden="true">…</p>`
  }

  #balance({ points }: Member): TemplateResult {
    const words = this.#words
    const { available, pending, owed, expiring } = points
    const facts = [
      pending > 0 && words.say('pending', { points: this.points(pending) }),
      owed > 0 && words.say('owed', { points: this.points(owed) }),
      expiring && words.say('expiring', { points: this.points(expiring.amount), date: this.#lastDay(expiring.at) }),
    ].filter(Boolean)
    return html`<p part="balance" class="big">
        <span class="aloud">${words.say('balance')}: </span
        ><b>${this.number(available)}</b> ${this.pointsNoun(available)}
      </p>
      ${facts.map(fact => html`<p class="facts">${fact}</p>`)}
      ${this.#joiner.refusals.map(
        refusal => html`<p class="facts" role="status">${tell(refusal, this.#refusalWords, this.points)}</p>`,
      )}`
  }

  /** What expires at midnight can be used until the end of the day before. */
  #lastDay(timestamp: string): string {
    return lastDay(timestamp, this.locale, this.program?.timeZone)
  }

  #invitation(): TemplateResult | typeof nothing {
    const words = this.#words
    const { status } = this.memberState
    if (status === 'loading') return html`<p class="big"><b class="waiting">000</b></p>`
    if (status === 'error') return failure(this, this.#stateWords)
    const { state } = this.#joiner
    const busy = state === 'busy'
    return html`<p class="lead">${words.say('lead')}</p>
      <div class="join">
        <button
          part="join"
          type="button"
          aria-disabled=${busy}
          @click=${() => this.#joiner.join(this.joinUrl ?? this.signInUrl)}
        >
          ${this.#stateWords.say(busy ? 'joining' : 'join')}
        </button>
        ${
          status === 'signed_out' && this.signInUrl
            ? html`<a class="button second" href=${this.signInUrl}>${words.say('signIn')}</a>`
            : nothing
        }
      </div>
      ${state === 'failed' ? html`<p role="alert">${this.#stateWords.say('joinFailed')}</p>` : nothing}`
  }

  #rooms(program: PublicProgram): TemplateResult {
    const names = chosenSections(this.sections, !!this.member)
    return html`${staleness(this, this.#stateWords, this.memberState.status === 'error' && !!this.member)}
    ${repeat(
      names,
      name => name,
      name => html`<slot name=${name}>${this.#isReplaced(name) ? nothing : this.#section(name, program)}</slot>`,
    )}`
  }

  /** The code of what the shop replaces is not brought. */
  #isReplaced(name: SectionName): boolean {
    return [...this.children].some(({ slot }) => slot === name)
  }

  #section(name: SectionName, program: PublicProgram): TemplateResult | typeof nothing {
    if (name === 'earn') return program.earn.length ? this.#ways() : nothing
    if (name === 'cards') return this.#cards(program)
    if (name === 'rewards') return this.#rewards()
    if (name === 'friends') return this.#friends(program)
    if (name === 'history') return this.member ? this.#happened() : nothing
    if ((name === 'tier' || name === 'tiers') && !program.tiers) return nothing
    if (name === 'leaderboard' && !program.referral?.leaderboard) return nothing
    return this.#further(name)
  }

  #further(name: FurtherSection): TemplateResult | typeof nothing {
    const { show, title, forVisitors } = furtherSections[name]
    if (!this.member && !forVisitors) return nothing
    const shown = this.#arrivals.hasFailed(name)
      ? failure(this, this.#stateWords, () => this.#arrivals.again(name))
      : show(this)
    if (!title) return shown
    return html`<section aria-labelledby=${title}>
      <h3 id=${title}>${this.#words.say(title)}</h3>
      ${shown}
    </section>`
  }

  #ways(): TemplateResult {
    return html`<tenth-earn-list ${given(this)}></tenth-earn-list>`
  }

  #cards({ cards }: PublicProgram): TemplateResult | typeof nothing {
    if (!cards.length) return nothing
    return html`<section class="cards" aria-label=${this.#words.say('cards')}>
      ${repeat(
        cards,
        ({ id }) => id,
        ({ id }) => html`<tenth-stamp-card card=${id} ${given(this)}></tenth-stamp-card>`,
      )}
    </section>`
  }

  #rewards(): TemplateResult {
    return html`<section aria-labelledby="rewards">
      <h3 id="rewards">${this.#words.say('rewards')}</h3>
      <tenth-reward-list ${given(this)}></tenth-reward-list>
    </section>`
  }

  #friends({ referral }: PublicProgram): TemplateResult | typeof nothing {
    if (!referral) return nothing
    const words = this.#words
    const friend = gains(referral.friend, this)
    const advocate = gains(referral.advocate, this)
    const one = friend ? words.say('friendsTheirs', { friend }) : words.say('friendsYours', { advocate })
    const lead = friend && advocate ? words.say('friendsLead', { friend, advocate }) : one
    return html`<div class="invite">
        ${icon(friends)}
        <div>
          <h3>${words.say('friends')}</h3>
          <p class="muted">${lead}</p>
        </div>
        <button type="button" class="quiet" aria-haspopup="dialog" @click=${this.#invite}>
          ${words.say('friendsOpen')}
        </button>
      </div>
      <tenth-referral-modal ${given(this)} .joinUrl=${this.joinUrl ?? this.signInUrl}></tenth-referral-modal>`
  }

  #invite(): void {
    this.renderRoot.querySelector('tenth-referral-modal')?.show()
  }

  #happened(): TemplateResult {
    return html`<section aria-labelledby="history">
      <h3 id="history">${this.#words.say('history')}</h3>
      <tenth-points-history ${given(this)}></tenth-points-history>
    </section>`
  }
}
