import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { given } from '../element/given.ts'
import { TemplateElement } from '../element/template-element.ts'
import { TenthOpenEvent } from '../events.ts'
import { icon } from '../icons/icon.ts'
import { close, gift } from '../icons/paths.ts'
import { Words } from '../language/words.ts'
import type { SectionName } from '../panel/section-names.ts'
import { tokens } from '../styles/tokens.ts'
import { activeElement } from './active-element.ts'
import { styles } from './launcher.styles.ts'
import { launcherWords } from './words/launcher-words.ts'

/**
 * A button in the corner of the page, and the panel it opens. The panel's code comes when it is first opened. Any
 * `tenth-open` of the page opens it too, such as a points badge's.
 *
 * @slot icon - Replaces the gift on the button.
 * @slot header - Above the panel's content.
 * @slot footer - Below the panel's content.
 * @slot notices - In the panel: replaces what the shop tells its members.
 * @slot thanks - In the panel: replaces the thanks to the most loyal.
 * @slot survey - In the panel: replaces the survey that is asked.
 * @slot tier - In the panel: replaces the tier.
 * @slot tiers - In the panel: replaces the table of tiers.
 * @slot expiring - In the panel: replaces what expires next.
 * @slot cards - In the panel: replaces the stamp cards.
 * @slot rewards - In the panel: replaces the rewards.
 * @slot vouchers - In the panel: replaces the vouchers.
 * @slot offers - In the panel: replaces the offers.
 * @slot contests - In the panel: replaces the contests.
 * @slot friends - In the panel: replaces the invitation of friends.
 * @slot leaderboard - In the panel: replaces who brought the most friends.
 * @slot earn - In the panel: replaces the ways to collect.
 * @slot history - In the panel: replaces what happened.
 * @slot birthday - In the panel: replaces the birthday.
 * @slot complaint - In the panel: replaces what went wrong and what came of it.
 * @slot help - In the panel: replaces questions and answers.
 * @slot profile - In the panel: replaces what a member told of themselves.
 * @csspart button - The button.
 * @csspart panel - The panel.
 * @cssprop [--tenth-launcher-background] - Of the button.
 * @cssprop [--tenth-launcher-color] - Of the button's words.
 * @cssprop [--tenth-launcher-gap=1.25rem] - How far it stays from the edges.
 * @cssprop [--tenth-launcher-width=26rem] - The panel's width.
 * @cssprop [--tenth-launcher-layer=999] - The button's z-index.
 * @fires tenth-open - The button was pressed. Cancel it to keep the panel shut.
 * @fires tenth-join - Somebody wants to join. Cancel it to do it the shop's own way.
 */
export class TenthLauncher extends TemplateElement {
  static override styles = [tokens, styles]

  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
    position: {},
    sections: {},
    joinUrl: { attribute: 'join-url' },
    signInUrl: { attribute: 'sign-in-url' },
    wallet: {},
  }

  /** Shows the panel. */
  open = false
  /** The corner at the bottom where a line of text ends, or where it starts. */
  position: 'end' | 'start' = 'end'
  /** The panel's sections to show, in their order, such as `rewards cards history`. @default those of the panel */
  declare sections: string | readonly string[] | undefined
  /** Where somebody goes to join whom the shop does not know yet. */
  declare joinUrl: string | undefined
  /** Where a member goes to sign in. */
  declare signInUrl: string | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, launcherWords)
  #panel: 'unasked' | 'loading' | 'ready' | 'failed' = 'unasked'
  #opener: HTMLElement | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    // On the window, so that every listener of the page has had its chance to cancel.
    addEventListener('tenth-open', this.#opened)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('tenth-open', this.#opened)
  }

  /** Opens the panel; closing it brings the focus back to where it was. */
  show(): void {
    this.open = true
  }

  /** Closes the panel. */
  close(): void {
    this.open = false
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.open && this.#panel === 'unasked') void this.#load()
  }

  protected override updated(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel')
    if (!panel || panel.matches(':popover-open') === this.open) return
    if (this.open) {
      this.#opener = activeElement()
      panel.showPopover()
      panel.focus({ preventScroll: true })
    } else {
      const inside = panel.contains(this.shadowRoot?.activeElement ?? null)
      panel.hidePopover()
      // Who has moved on to the page meanwhile is not called back.
      if (inside || document.activeElement === document.body) this.#opener?.focus()
    }
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const { member } = this
    const points = member && this.points(member.points.available)
    return html`<div class=${this.position} lang=${this.locale} @keydown=${this.#keydown}>
      <button
        part="button"
        class="launch"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${this.open}
        aria-label=${points ? words.say('openWith', { points }) : words.say('open')}
        @click=${() => this.dispatchEvent(new TenthOpenEvent())}
      >
        <slot name="icon">${icon(gift)}</slot>
        <span>${points ?? words.say('rewards')}</span>
      </button>
      <div
        part="panel"
        class="panel"
        popover="manual"
        role="dialog"
        tabindex="-1"
        aria-label=${this.text(this.program?.name) || words.say('rewards')}
      >
        <button class="close" type="button" aria-label=${words.say('close')} @click=${this.close}>
          ${icon(close)}
        </button>
        <div class="scroll">${this.open || this.#panel === 'ready' ? this.#content() : nothing}</div>
      </div>
    </div>`
  }

  #content(): TemplateResult {
    const words = this.#words
    if (this.#panel === 'ready') {
      return html`<tenth-panel
        ${given(this)}
        .joinUrl=${this.joinUrl}
        .signInUrl=${this.signInUrl}
        .sections=${this.sections}
        ><slot name="header" slot="header"></slot
        ><slot name="footer" slot="footer"></slot
        >${this.#replacements().map(name => html`<slot name=${name} slot=${name}></slot>`)}</tenth-panel
      >`
    }
    if (this.#panel === 'failed') {
      return html`<div class="wait" role="alert">
        <p>${words.say('failed')}</p>
        <button type="button" @click=${this.#load}>${words.say('retry')}</button>
      </div>`
    }
    return html`<p class="wait" role="status">${words.say('loading')}</p>`
  }

  /**
   * Only what the shop put in is passed on: an empty slot would hide the panel's own section. A name that is no
   * section's the panel shows nowhere.
   */
  #replacements(): SectionName[] {
    const given = new Set([...this.children].map(({ slot }) => slot as SectionName))
    return [...given].filter(name => name && !['icon', 'header', 'footer'].includes(name))
  }

  async #load(): Promise<void> {
    this.#panel = 'loading'
    try {
      await import('../panel/define.ts')
      this.#panel = 'ready'
    } catch {
      this.#panel = 'failed'
    }
    this.requestUpdate()
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return
    // A modal above the panel has Escape for itself.
    const inModal = event.composedPath().some(target => target instanceof HTMLDialogElement && target.open)
    if (!inModal) this.close()
  }

  readonly #opened = (event: Event): void => {
    if (!event.defaultPrevented) this.show()
  }
}
