import type { Profile } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { given } from '../element/given.ts'
import { keepFocus } from '../element/keep-focus.ts'
import { TemplateElement } from '../element/template-element.ts'
import { languageName } from '../language/language-name.ts'
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
import { styles as birthdayStyles } from '../birthday/birthday.styles.ts'
import { consentChoices, type ConsentChoice } from './consent-choice.ts'
import { farewell } from './farewell.ts'
import { linkedAccounts } from './linked-accounts.ts'
import { saveFile } from './save-file.ts'
import { styles } from './profile.styles.ts'
import { waitingProfile } from './waiting-profile.ts'
import { profileWords } from './words/profile-words.ts'

type Route = 'changeMyProfile' | 'linkMyEmail' | 'unlinkMyAccount' | 'exportMe' | 'eraseMe'

/**
 * What a member told of themselves: language, birthday, accounts, what they agree to; and their right to have it all,
 * and to be forgotten.
 *
 * @slot - After everything.
 * @csspart section - One part of it.
 * @csspart account - One linked account.
 * @csspart consent - One thing to agree to.
 * @csspart download - The button that brings the data.
 * @csspart leave - The button that asks whether to be forgotten.
 * @csspart dialog - The question before that.
 * @csspart erase - The button that does it.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-send - Something is changed, linked, exported or erased. Cancel it and nothing is.
 * @fires tenth-sent - It was.
 */
export class TenthProfile extends TemplateElement {
  static override styles = [tokens, surface, controls, card, fields, birthdayStyles, styles]

  static override properties: PropertyDeclarations = {
    consents: { type: Array },
    profile: { type: Object },
  }

  /** What the shop asks to agree to, `{ purpose, name, text }` each, as JSON. */
  declare consents: ConsentChoice[] | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  declare profile: Profile | undefined

  readonly #words = new Words(this, profileWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, deskRefusalWords)
  readonly #act = new ActController<Route>(this)
  readonly #asked = new AskController<Profile>(this, client => client.call('getMyProfile'))
  #erased = false

  constructor() {
    super()
    keepFocus(this)
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.profile) this.#asked.give(this.profile)
    else this.#asked.want(this.member)
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words
    if (this.#erased) return html`<p class="card" role="status" tabindex="-1">${words.say('erased')}</p>`
    const other = instead({
      ...{ host: this, member: this.memberState, asked: this.#asked, ready: words.ready, words: this.#stateWords },
      ...{ wait: this.#loading(), visitor: nothing },
    })
    if (other) return other
    const profile = this.#asked.value!
    return html`<section class="card" lang=${this.locale} aria-labelledby="title">
      <h3 id="title">${words.say('title')}</h3>
      ${staleness(this, this.#stateWords, this.#asked.status === 'failed', () => this.#asked.again())}
      ${this.#language(profile)}
      <tenth-birthday part="section" ${given(this)} .profile=${this.profile}></tenth-birthday>
      ${linkedAccounts(profile, {
        ...{ words, locale: this.locale, busy: this.#act.busy() },
        link: () => void this.#keep(this.#act.send('email', 'linkMyEmail', { body: { kind: 'email' } })),
        unlink: kind => void this.#keep(this.#act.send(kind, 'unlinkMyAccount', { params: { kind }, body: {} })),
      })}
      ${this.#agreed(profile)} ${this.#data()}
      <p class="notice" role="status" ?hidden=${!this.#news()}>${this.#news()}</p>
      <slot></slot>
      ${farewell({ words, busy: this.#act.busy(), erase: () => void this.#erase() })}
    </section>`
  }

  #loading(): TemplateResult {
    return waiting(this.#stateWords, waitingProfile(this.program?.languages.length))
  }

  #language({ language }: Profile): TemplateResult | typeof nothing {
    const languages = this.program?.languages ?? []
    if (languages.length < 2) return nothing
    return html`<div part="section">
      <label class="label" for="language">${this.#words.say('language')}</label>
      <select id="language" @change=${(event: Event) => this.#speak((event.target as HTMLSelectElement).value)}>
        ${languages.map(tag => html`<option lang=${tag} .value=${tag} .selected=${live(tag === language)}>${languageName(tag)}</option>`)}
      </select>
    </div>`
  }

  async #speak(language: string): Promise<void> {
    await this.#change('language', { language })
    // What was not saved would be forgotten on the next page: it is not spoken on this one either.
    if (this.#act.state.status === 'done') this.client?.$language.set(language)
  }

  #agreed({ consents }: Profile): TemplateResult | typeof nothing {
    const choices = consentChoices(this.consents ?? [], consents)
    if (!choices.length) return nothing
    return html`<fieldset part="section">
      <legend>${this.#words.say('consents')}</legend>
      ${choices.map(({ purpose, name, text }) => {
        const known = consents.find(one => one.purpose === purpose)
        const answer = (event: Event): void => {
          const granted = (event.target as HTMLInputElement).checked
          void this.#change(purpose, { consents: [{ purpose, granted, ...(text && { text }) }] })
        }
        return html`<label part="consent" class="choice">
          <input type="checkbox" .checked=${live(known?.granted ?? false)} @change=${answer} />
          <span>
            ${this.text(name)}
            ${
              known?.granted
                ? html`<span class="muted">${this.#words.say('since', { date: this.day(known.at) })}</span>`
                : nothing
            }
          </span>
        </label>`
      })}
    </fieldset>`
  }

  #data(): TemplateResult {
    const words = this.#words
    const ask = (): void => this.renderRoot.querySelector('dialog')?.showModal()
    return html`<div part="section" class="stack">
      <h4>${words.say('data')}</h4>
      <div class="row">
        <button part="download" type="button" class="quiet" aria-disabled=${this.#act.busy()} @click=${this.#download}>
          ${words.say(this.#act.busy('data') ? 'downloading' : 'download')}
        </button>
        <button part="leave" type="button" class="link" aria-haspopup="dialog" @click=${ask}>
          ${words.say('erase')}
        </button>
      </div>
    </div>`
  }

  #change(about: string, body: { language: string } | { consents: { purpose: string; granted: boolean }[] }) {
    return this.#keep(this.#act.send(about, 'changeMyProfile', { body }))
  }

  /** The reply is the profile as it is now: nothing has to be asked again. After a failure all stands as it did. */
  async #keep(sent: Promise<Profile | undefined>): Promise<void> {
    const profile = await sent
    if (profile && !this.profile) this.#asked.value = profile
    this.requestUpdate()
  }

  async #download(): Promise<void> {
    const data = await this.#act.send('data', 'exportMe')
    if (data) saveFile('my-data.json', data)
  }

  async #erase(): Promise<void> {
    const gone = await this.#act.send('erase', 'eraseMe', { body: { confirm: 'erase' } })
    this.renderRoot.querySelector('dialog')?.close()
    if (!gone) return
    this.#erased = true
    this.requestUpdate()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus()
  }

  #news(): string {
    const { state } = this.#act
    const words = this.#words
    if (state.status === 'refused') return tellDesk(state.refusal, this.#refusalWords)
    if (state.status === 'failed') return words.say(state.code === 'claim_missing' ? 'noEmail' : 'failed')
    return state.status === 'done' && state.route !== 'exportMe' ? words.say('saved') : ''
  }
}
