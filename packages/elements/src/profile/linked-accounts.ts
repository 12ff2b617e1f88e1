import type { Profile } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Ways {
  words: Words<typeof english>
  locale: string
  busy: boolean
  link: () => void
  unlink: (kind: string) => void
}

/** The accounts that are linked to a member, each with a way to let it go, and the way to link an e-mail address. */
export function linkedAccounts({ accounts }: Pick<Profile, 'accounts'>, ways: Ways): TemplateResult {
  const { words, busy, link } = ways
  return html`<div part="section" class="stack">
    <h4>${words.say('accounts')}</h4>
    ${
      accounts.length
        ? html`<ul>
            ${accounts.map(account => linked(account, ways))}
          </ul>`
        : html`<p class="muted">${words.say('none')}</p>`
    }
    ${
      accounts.some(({ kind }) => kind === 'email')
        ? nothing
        : html`<p>
            <button type="button" class="quiet" aria-disabled=${busy} @click=${link}>${words.say('link')}</button>
          </p>`
    }
  </div>`
}

function linked({ kind, hint }: Profile['accounts'][number], { words, locale, busy, unlink }: Ways): TemplateResult {
  const what = kind === 'email' ? words.say('email') : kind.charAt(0).toLocaleUpperCase(locale) + kind.slice(1)
  return html`<li part="account" class="row">
    <span class="grow">${words.say('linked', { what, hint })}</span>
    <button
      type="button"
      class="link"
      aria-label=${words.say('unlinkWhat', { what })}
      aria-disabled=${busy}
      @click=${() => unlink(kind)}
    >
      ${words.say('unlink')}
    </button>
  </li>`
}
