import { html } from 'lit'

/** The outline of the question for a birthday. */
export const waitingBirthday = html`<fieldset>
  <legend><span class="waiting">A birthday</span></legend>
  <div class="choices">
    <select class="waiting"></select
    ><select class="waiting"></select>
  </div>
  <p class="muted"><span class="waiting">What it brings</span></p>
  <div class="row"><button class="waiting">Save it</button></div>
</fieldset>`
