import type { Friend } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { PageListController } from '../element/page-list-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { check, friends } from '../icons/paths.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './referral-status.styles.ts'
import { referralStatusWords } from './words/referral-status-words.ts'

/**
 * What became of the friends a member brought; nothing tells who they are.
 *
 * @csspart friend - One friend.
 * @csspart notice - That the member could not be loaded.
 */
export class TenthReferralStatus extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { friends: { type: Array } }

  /** What became of each friend, newest first, instead of the server's. The attribute takes JSON. */
  declare friends: Friend[] | undefined

  readonly #words = new Words(this, referralStatusWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #friends = new PageListController<Friend>(this, (client, page) => client.friends(page))

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.friends) this.#friends.give({ items: this.friends, next: null })
    else this.#friends.want(this.member?.referral ? this.member : undefined)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { member } = this
    const words = this.#words
    const { status, items, next, value } = this.#friends
    const { status: known } = this.memberState
    if (!member && !value && known === 'error') return failure(this, this.#stateWords)
    const isAsked = (!member && known === 'loading') || (member?.referral && status === 'loading')
    if (!value && isAsked) return this.#loading()
    if (!value && !member?.referral) return nothing
    return html`<section lang=${this.locale} aria-labelledby="title" aria-busy=${status === 'loading'}>
      <h3 id="title">${words.say('title')}</h3>
      ${
        status === 'failed'
          ? html`<div class="notice" role="alert">
              <p>${words.say('failed')}</p>
              <button type="button" class="link" @click=${() => this.#friends.load()}>${words.say('retry')}</button>
            </div>`
          : nothing
      }
      ${status === 'ready' && !items.length ? html`<p class="muted">${words.say('empty')}</p>` : nothing}
      ${
        items.length
          ? html`<ul>
              ${items.map(friend => this.#friend(friend))}
            </ul>`
          : nothing
      }
      ${
        next
          ? html`<button type="button" class="link" @click=${() => this.#friends.more()}>${words.say('more')}</button>`
          : nothing
      }
    </section>`
  }

  #loading(): TemplateResult {
    return waiting(
      this.#stateWords,
      html`<section>
        <h3><span class="waiting">What became of friends</span></h3>
        <p class="muted"><span class="waiting">Who came</span></p>
      </section>`,
      '',
    )
  }

  #friend({ status, at }: Friend): TemplateResult {
    return html`<li part="friend" class=${status}>
      <span class="sign">${icon(status === 'paid' ? check : friends)}</span>
      <div class="what">
        <span>${this.#words.say(status)}</span>
        <time class="muted" datetime=${at}>${this.day(at)}</time>
      </div>
    </li>`
  }
}
