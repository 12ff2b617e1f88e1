import type { Loaded, Member, PublicProgram, Tenth } from '@tenth/core'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { $pageClient } from '../client/page-client.ts'
import { ClientRequestEvent } from '../client/client-request.ts'
import { closestLanguage } from '../language/closest-language.ts'
import { chooseLanguage } from '../language/ui-language.ts'
import { nounFor, textFor } from '../language/program-text.ts'
import { day } from '../language/day.ts'
import { number } from '../language/number.ts'
import { Words } from '../language/words.ts'
import { units } from '../words/units.ts'
import { StoreFollower } from './store-follower.ts'
import { ReactiveElement } from './reactive-element.ts'

/**
 * What every element of Tenth has: a client, a language, a theme, the programme and the member.
 *
 * @cssprop [--tenth-brand=#0f6b4f] - The colour all others are made of.
 * @cssprop [--tenth-font] - The font family; without it, the page's.
 * @cssprop [--tenth-radius=1rem] - How round corners are.
 * @cssprop [--tenth-space=1] - How much room there is within; 0.7 is denser.
 * @cssprop [--tenth-shadow=#000] - The colour of shadows; `transparent` is none.
 * @cssprop [--tenth-target=24px] - How large at least what is pressed is; 44px for a kiosk.
 * @cssprop [--tenth-accent] - Of buttons, links and bars; without it the brand, as dark as is safe.
 * @cssprop [--tenth-on-accent] - Of words on the accent; without it white, in the dark nearly black.
 * @cssprop [--tenth-surface] - Behind the elements; without it white, in the dark a dim brand.
 * @cssprop [--tenth-tint] - Behind what stands out a little; without it a breath of the brand.
 * @cssprop [--tenth-text] - Of words; without it nearly black, in the dark nearly white.
 * @cssprop [--tenth-muted] - Of quieter words; without it a softer brand.
 * @cssprop [--tenth-line] - Of lines and borders; without it a pale brand.
 */
export class TenthElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    language: {},
    theme: { reflect: true },
    client: { attribute: false, noAccessor: true },
    program: { type: Object, noAccessor: true },
    member: { type: Object, noAccessor: true },
  }

  /** The language it speaks, such as `lt`. @default that of the page around it */
  declare language: string | undefined
  /** `light`, `dark`, or `auto` for what the person's system prefers. @default the page's own colour scheme */
  declare theme: 'light' | 'dark' | 'auto' | undefined

  readonly #rerender = (): void => this.requestUpdate()
  readonly #units = new Words(this, units)
  readonly #program = new StoreFollower(client => client.$program, this.#rerender)
  readonly #pageLanguage = new StoreFollower(client => client.$language, this.#rerender)
  readonly #member = new StoreFollower(client => client.$member, this.#rerender)
  readonly #stores = [this.#program, this.#member, this.#pageLanguage]
  #client: Tenth | undefined
  #leave: (() => void) | undefined
  /** What the page gave in place of the client's. @internal */
  ownProgram: PublicProgram | undefined
  /** @internal */
  ownMember: Member | null | undefined

  /** The client it asks. @default one provided around it, or the page's */
  get client(): Tenth | undefined {
    return this.#client ?? $pageClient.get()
  }

  set client(client: Tenth | undefined) {
    this.#client = client
    this.requestUpdate()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.#client) {
      const request = new ClientRequestEvent()
      this.dispatchEvent(request)
      this.#client = request.client
    }
    this.#leave = $pageClient.listen(this.#rerender)
    this.#rerender()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#leave?.()
    for (const store of this.#stores) store.leave()
  }

  protected override willUpdate(_changes: PropertyValues): void {
    // Before anything is read: what is known already shall show in the first rendering.
    if (this.isConnected) for (const store of this.#stores) store.follow(this.client)
  }

  /** The tag that numbers and dates are written by: the language with its region. @internal */
  get locale(): string {
    const tag = this.#languages.find(chooseLanguage) ?? 'en'
    // Browsers differ in its digits where no country says which, and what a server wrote would change.
    return tag === 'ar' ? 'ar-u-nu-latn' : tag
  }

  /** The language of the element's own words. */
  get uiLanguage(): string {
    return chooseLanguage(this.locale) ?? 'en'
  }

  /**
   * The programme to show, instead of the client's: for a shop that keeps its own. Reads what is shown, which is
   * undefined until it came once. The attribute takes JSON.
   */
  get program(): PublicProgram | undefined {
    return this.programState.value
  }

  set program(program: PublicProgram | undefined) {
    this.ownProgram = program ?? undefined
    this.requestUpdate()
  }

  /**
   * The member to show, instead of the client's; null shows what a visitor sees. Reads the member as last seen, also
   * while it is asked for again or the network is away. The attribute takes JSON.
   */
  get member(): Member | undefined {
    return this.memberState.value
  }

  set member(member: Member | null | undefined) {
    this.ownMember = member
    this.requestUpdate()
  }

  /** What is known of the programme now. */
  protected get programState(): Loaded<PublicProgram> {
    if (this.ownProgram) return { status: 'ready', value: this.ownProgram }
    return this.#program.value ?? { status: 'loading' }
  }

  /** What is known of the member now. @internal */
  get memberState(): Loaded<Member> {
    const own = this.ownMember
    if (own) return { status: 'ready', value: own }
    return own === null ? { status: 'signed_out' } : (this.#member.value ?? { status: 'loading' })
  }

  /** One of the merchant's texts, in the best language there is. @internal */
  text(text: Parameters<typeof textFor>[0] | undefined): string {
    return text === undefined ? '' : textFor(text, this.#languages)
  }

  protected number(value: number): string {
    return number(value, this.locale)
  }

  /** A day of the programme. */
  protected readonly day = (timestamp: string): string => day(timestamp, this.locale, this.program?.timeZone)

  /** "12 points", by the merchant's own name for them where there is one. @internal */
  readonly points = (count: number): string => `${this.number(count)}\u00a0${this.pointsNoun(count)}`

  protected pointsNoun(count: number): string {
    return nounFor(this.program?.pointsName, count, this.locale) ?? this.#units.say('points', { count })
  }

  /** "2 stamps". @internal */
  stamps(count: number): string {
    return `${this.number(count)}\u00a0${this.#units.say('stamps', { count })}`
  }

  get #languages(): string[] {
    const own = this.language || closestLanguage(this) || this.#pageLanguage.value || document.documentElement.lang
    return [...(own ? [own] : []), ...(this.program?.languages ?? [])]
  }
}
