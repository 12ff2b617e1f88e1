import { html } from 'hono/html'
import type { Word } from '../words/words.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'

export interface Form {
  name?: string
  email?: string
  wrong?: Word
}

export function joinPage(visit: Visit, { name = '', email = '', wrong }: Form): Html {
  const { say, session } = visit
  return layout(
    visit,
    say('joinTitle'),
    html`<section class="narrow">
      <h1>${say('joinTitle')}</h1>
      <p class="lead">${say('joinText')}</p>
      ${session?.referral ? html`<p class="friend-came">${say('friendCame')}</p>` : ''}
      <form class="card" method="post" action="/join">
        ${wrong ? html`<p class="wrong" role="alert">${say(wrong)}</p>` : ''}
        <label for="name">${say('yourName')}</label>
        <input id="name" name="name" value="${name}" required maxlength="60" autocomplete="name" />
        <label for="email">${say('email')}</label>
        <input id="email" name="email" type="email" value="${email}" required maxlength="254" autocomplete="email" />
        <button class="button wide">${say('joinAction')}</button>
      </form>
      <p><a href="/sign-in">${say('haveAccount')}</a></p>
    </section>`,
  )
}

export function signInPage(visit: Visit, { email = '', wrong }: Form): Html {
  const { say } = visit
  return layout(
    visit,
    say('signIn'),
    html`<section class="narrow">
      <h1>${say('signIn')}</h1>
      <p class="lead">${say('signInText')}</p>
      <form class="card" method="post" action="/sign-in">
        ${wrong ? html`<p class="wrong" role="alert">${say(wrong)}</p>` : ''}
        <label for="email">${say('email')}</label>
        <input id="email" name="email" type="email" value="${email}" required maxlength="254" autocomplete="email" />
        <button class="button wide">${say('sendLink')}</button>
      </form>
      <p><a href="/join">${say('noAccount')}</a></p>
    </section>`,
  )
}

/** Tells the same whether there is such a customer or not; below stands what a real shop would send her by e-mail. */
export function linkPage(visit: Visit, email: string, mail: { name: string; secret: string } | null): Html {
  const { say } = visit
  return layout(
    visit,
    say('signIn'),
    html`<section class="narrow">
      <h1>${say('signIn')}</h1>
      <p class="lead">${say('linkSent', { email })}</p>
      ${
        mail
          ? html`<form class="card letter" method="post" action="/sign-in/${mail.secret}">
              <p class="hint">${say('linkDemo')}</p>
              <button class="button">${say('linkUse', { name: mail.name })}</button>
            </form>`
          : ''
      }
    </section>`,
  )
}
