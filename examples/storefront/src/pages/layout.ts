import { html } from 'hono/html'
import { piecesIn } from '../data/carts.ts'
import { languageNames, languages } from '../words/language.ts'
import type { Visit } from '../visit.ts'

export type Html = ReturnType<typeof html>

/** Every page's style sheets, the plainest first. */
export const styles = ['fonts', 'base', 'controls', 'frame', 'home', 'till', 'account'].map(
  sheet => html`<link rel="stylesheet" href="/style/${sheet}.css" />`,
)

/** What stands around every page: the head with the one script tag, the header, the footer and the launcher. */
export function layout(visit: Visit, title: string, main: Html): Html {
  const { say, tenth } = visit
  return html`<!doctype html>
    <html lang="${visit.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${title} · Crumb Street</title>
        <link rel="icon" href="/art/mark.svg" type="image/svg+xml" />
        <link rel="preload" href="/fonts/fraunces-latin-full-normal.woff2" as="font" type="font/woff2" crossorigin />
        ${styles}
        <script
          type="module"
          src="${tenth.api}/tenth.js"
          data-key="${tenth.publishableKey}"
          data-token-url="/tenth-token"
        ></script>
        <script type="module" src="/shop.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">${say('skip')}</a>
        ${header(visit)} ${visit.notice ? html`<p class="notice" role="status">${visit.notice}</p>` : ''}
        <main id="main">${main}</main>
        ${footer(visit)}
        <tenth-launcher join-url="/join" sign-in-url="/sign-in"></tenth-launcher>
      </body>
    </html>`
}

function header({ say, customer, cart }: Visit): Html {
  return html`<header class="top">
    <a class="brand" href="/"><img src="/art/mark.svg" alt="" width="40" height="40" /><span>Crumb Street</span></a>
    <nav class="ways">
      <a href="/#menu">${say('menu')}</a>
      ${customer ? html`<a href="/account">${say('account')}</a>` : html`<a href="/sign-in">${say('signIn')}</a>`}
    </nav>
    <div class="mine">
      <tenth-points-badge></tenth-points-badge>
      <a class="basket" href="/cart">
        <img src="/art/basket.svg" alt="" width="22" height="22" />
        <span class="basket-word">${say('cart')}</span> <b id="pieces" data-swap>${piecesIn(cart)}</b>
      </a>
    </div>
  </header>`
}

function footer({ say, language, customer, path }: Visit): Html {
  return html`<footer class="bottom">
    <p class="place">${say('footerPlace')}</p>
    <form class="tongues" method="post" action="/language">
      <input type="hidden" name="back" value="${path}" />
      <span id="tongues">${say('language')}</span>
      ${languages.map(
        one =>
          html`<button
            name="language"
            value="${one}"
            lang="${one}"
            aria-pressed="${one === language ? 'true' : 'false'}"
          >
            ${languageNames[one]}
          </button>`,
      )}
    </form>
    <div class="small">
      <span>${say('footerDemo')}</span> <a href="/admin">${say('backOffice')}</a>
      ${
        customer
          ? html`<form class="inline" method="post" action="/sign-out">
              <button class="link">${say('signOut')}</button>
            </form>`
          : ''
      }
    </div>
  </footer>`
}
