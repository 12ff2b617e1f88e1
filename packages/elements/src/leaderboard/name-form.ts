import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { NameController } from './name-controller.ts'
import type { english } from './words/en.ts'

/** Says under which name others see a member, and lets it be changed. */
export function nameForm(own: NameController, words: Words<typeof english>): TemplateResult {
  const { name } = own
  const said = name ? words.say('seen', { name }) : words.say('notSeen')
  return html`<div class="naming">
    <div class="row">
      <p role="status">${said}</p>
      ${
        own.editing
          ? nothing
          : html`<button type="button" class="link edit" @click=${() => own.edit()}>
              ${words.say(name ? 'change' : 'choose')}
            </button>`
      }
    </div>
    ${own.editing ? field(own, words) : nothing}
  </div>`
}

function field(own: NameController, words: Words<typeof english>): TemplateResult {
  const busy = own.status === 'busy'
  const save = (event: SubmitEvent): void => {
    event.preventDefault()
    const { value } = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement
    void own.set(value)
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    own.close()
  }
  return html`<form @submit=${save} @keydown=${escape}>
    <label for="name">${words.say('label')}</label>
    <input
      part="field"
      id="name"
      name="name"
      maxlength="40"
      autocomplete="nickname"
      aria-describedby="hint"
      .value=${own.name ?? ''}
    />
    <p class="muted" id="hint">${words.say('hint')}</p>
    ${own.status === 'failed' ? html`<p class="notice" role="alert">${words.say('failed')}</p>` : nothing}
    <div class="acts">
      <button aria-disabled=${busy}>${words.say(busy ? 'saving' : 'save')}</button>
      <button type="button" class="quiet" @click=${() => own.close()}>${words.say('cancel')}</button>
      ${
        own.name
          ? html`<button type="button" class="link" aria-disabled=${busy} @click=${() => own.set('')}>
              ${words.say('remove')}
            </button>`
          : nothing
      }
    </div>
  </form>`
}
