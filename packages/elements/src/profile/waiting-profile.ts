import { html, nothing, type TemplateResult } from 'lit'
import { waitingBirthday } from '../birthday/waiting-birthday.ts'

/** The outline of a profile, in a programme of so many languages; while that is unknown, of more than one. */
export function waitingProfile(languages = 2): TemplateResult {
  return html`<h3><span class="waiting">Your profile</span></h3>
    ${
      languages > 1
        ? html`<div>
            <span class="label"><span class="waiting">Language</span></span>
            <select class="waiting"></select>
          </div>`
        : nothing
    }
    ${waitingBirthday}
    <div class="stack">
      <h4><span class="waiting">Accounts</span></h4>
      <p class="muted"><span class="waiting">What is linked</span></p>
      <p><button class="waiting">Link an account</button></p>
    </div>
    <div class="stack">
      <h4><span class="waiting">Your data</span></h4>
      <div class="row"><button class="waiting">Bring me my data</button></div>
    </div>`
}
