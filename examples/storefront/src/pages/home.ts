import { html } from 'hono/html'
import { catalogue, categories } from '../catalogue/catalogue.ts'
import type { Category, Product } from '../catalogue/product.ts'
import { money } from '../money.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'

export function homePage(visit: Visit): Html {
  return layout(visit, visit.say('menu'), html`${hero(visit)} ${club(visit)} ${menu(visit)}`)
}

function hero({ say }: Visit): Html {
  return html`<section class="hero">
    <div>
      <p class="top-line">${say('heroTop')}</p>
      <h1>${say('heroTitle')}</h1>
      <p class="lead">${say('heroText')}</p>
      <a class="button" href="#menu">${say('heroAction')}</a>
    </div>
    <img class="hero-art" src="/art/hero.svg" alt="" width="640" height="520" />
  </section>`
}

function club({ say, customer, session }: Visit): Html {
  return html`<section class="club" aria-labelledby="club-title">
    <div>
      <p class="top-line">${say('clubTop')}</p>
      <h2 id="club-title">${say('clubTitle')}</h2>
      <p>${say('clubText')}</p>
      ${
        customer
          ? html`<a class="button quiet" href="/account">${say('clubAccount')}</a>`
          : html`<ul class="perks">
                <li>${say('clubPerk1')}</li>
                <li>${say('clubPerk2')}</li>
                <li>${say('clubPerk3')}</li>
              </ul>
              ${session?.referral ? html`<p class="friend-came">${say('friendCame')}</p>` : ''}
              <a class="button" href="/join">${say('clubJoin')}</a>`
      }
    </div>
    <tenth-stamp-card card="sandwich"></tenth-stamp-card>
  </section>`
}

function menu(visit: Visit): Html {
  return html`<div id="menu">${categories.map(category => shelf(visit, category))}</div>`
}

function shelf(visit: Visit, category: Category): Html {
  const { say } = visit
  const stamps = category === 'sandwich' ? html`<span class="stamp-each">${say('stampEach')}</span>` : ''
  return html`<section class="shelf" aria-labelledby="shelf-${category}">
    <h2 id="shelf-${category}">${say(category)} ${stamps}</h2>
    <ul class="products">
      ${catalogue.filter(item => item.category === category).map(item => tile(visit, item))}
    </ul>
  </section>`
}

function tile({ say, language }: Visit, item: Product): Html {
  const name = item.name[language]
  return html`<li class="product" data-category="${item.category}">
    <img src="/art/${item.sku}.svg" alt="" width="400" height="300" loading="lazy" />
    <h3>${name}</h3>
    <p>${item.about[language]}</p>
    <form method="post" action="/cart" data-quiet="${say('added', { name })}">
      <b class="price">${money(item.price, language)}</b>
      <input type="hidden" name="sku" value="${item.sku}" />
      <button class="add" aria-label="${say('addNamed', { name })}">${say('add')}</button>
    </form>
  </li>`
}
