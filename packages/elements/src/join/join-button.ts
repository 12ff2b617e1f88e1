import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import { waiting } from '../state/waiting.ts'
import type { english as stateEnglish } from '../state/words/en.ts'
import type { JoinController } from './join-controller.ts'

interface JoinButton {
  joiner: JoinController
  words: Words<typeof stateEnglish>
  /** The words of the link for members, and where it leads; none where the shop knows who it is. */
  signIn: { words: string; url: string | undefined }
  join: () => void
}

/** Stands where an invitation will. */
export function waitingInvitation(words: Words<typeof stateEnglish>, lead: string): TemplateResult {
  return waiting(
    words,
    html`<h3><span class="waiting">Join us here</span></h3>
      <p><span class="waiting">${lead}</span></p>
      <p><button class="waiting">Join now</button></p>`,
  )
}

/** The button that makes somebody a member, and the way in for whoever is one already. */
export function joinButton({ joiner, words, signIn, join }: JoinButton): TemplateResult {
  const busy = joiner.state === 'busy'
  return html`<div class="row">
      <button part="join" type="button" aria-disabled=${busy} @click=${join}>
        ${words.say(busy ? 'joining' : 'join')}
      </button>
      ${signIn.url ? html`<a part="sign-in" class="button quiet" href=${signIn.url}>${signIn.words}</a>` : nothing}
    </div>
    ${joiner.state === 'failed' ? html`<p class="notice" role="alert">${words.say('joinFailed')}</p>` : nothing}`
}
