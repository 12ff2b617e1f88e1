import { html } from 'hono/html'
import type { Word } from '../words/words.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'

/** What a visitor sees where there is no page, or none could be made. */
export function problemPage(visit: Visit, word: Word): Html {
  const { say } = visit
  return layout(
    visit,
    say(word),
    html`<section class="narrow">
      <h1>${say(word)}</h1>
      <a class="button" href="/">${say('goHome')}</a>
    </section>`,
  )
}
