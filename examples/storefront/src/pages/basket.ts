import { html } from 'hono/html'
import { asCart, price } from '../checkout/price.ts'
import type { CartLine } from '../data/carts.ts'
import { money } from '../money.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'

export function basketPage(visit: Visit): Html {
  const { say, cart } = visit
  return layout(
    visit,
    say('cartTitle'),
    html`<section class="narrow" id="basket" data-swap>
      <h1>${say('cartTitle')}</h1>
      ${
        cart.length
          ? filled(visit)
          : html`<p class="empty">${say('cartEmpty')}</p>
              <a class="button" href="/#menu">${say('heroAction')}</a>`
      }
    </section>`,
  )
}

function filled(visit: Visit): Html {
  const { say, language, cart } = visit
  const priced = price(cart, false, null)
  return html`<ul class="basket-lines">
      ${cart.map(line => basketLine(visit, line))}
    </ul>
    <p class="sum"><span>${say('total')}</span> <b id="basket-total">${money(priced.total, language)}</b></p>
    <tenth-points-estimate id="estimate" cart="${JSON.stringify(asCart(priced))}"></tenth-points-estimate>
    <a class="button wide" href="/checkout">${say('toCheckout')}</a>`
}

function basketLine({ say, language }: Visit, { product, quantity }: CartLine): Html {
  const name = product.name[language]
  return html`<li>
    <img src="/art/${product.sku}.svg" alt="" width="96" height="72" />
    <span class="what">${name}<small>${money(product.price, language)}</small></span>
    <form class="steps" method="post" action="/cart/set" data-quiet>
      <input type="hidden" name="sku" value="${product.sku}" />
      <button name="quantity" value="${quantity - 1}" aria-label="${say('oneLess', { name })}">−</button>
      <output>${quantity}</output>
      <button name="quantity" value="${quantity + 1}" aria-label="${say('oneMore', { name })}">+</button>
    </form>
    <b>${money(product.price * quantity, language)}</b>
  </li>`
}
