import { html, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Farewell {
  words: Words<typeof english>
  busy: boolean
  erase: () => void
}

/** The question before a member is forgotten. The browser's dialog keeps the focus, and gives it back. */
export function farewell({ words, busy, erase }: Farewell): TemplateResult {
  const close = (event: Event): void => (event.currentTarget as HTMLElement).closest('dialog')?.close()
  return html`<dialog part="dialog" aria-labelledby="erase-title" aria-describedby="erase-text">
    <div class="stack">
      <h3 id="erase-title">${words.say('eraseTitle')}</h3>
      <p id="erase-text">${words.say('eraseText')}</p>
      <div class="row">
        <button type="button" @click=${close}>${words.say('stay')}</button>
        <button part="erase" type="button" class="quiet" aria-disabled=${busy} @click=${erase}>
          ${words.say('eraseNow')}
        </button>
      </div>
    </div>
  </dialog>`
}
