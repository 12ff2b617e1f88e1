import { html } from 'hono/html'
import { product } from '../catalogue/catalogue.ts'
import { totalOf, type OrderLine, type ShopOrder } from '../data/orders.ts'
import { money } from '../money.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'

/** What she sees after paying, and whenever she looks at the order again. */
export function orderPage(visit: Visit, order: ShopOrder, reported: boolean): Html {
  const { say, language, customer } = visit
  const further = customer
    ? reported
      ? html`<tenth-stamp-card card="sandwich"></tenth-stamp-card>`
      : html`<p class="hint">${say('thanksLater')}</p>
          <tenth-stamp-card card="sandwich"></tenth-stamp-card>`
    : html`<a class="button" href="/join">${say('thanksJoin')}</a>`
  return layout(
    visit,
    say('order', { order: order.id }),
    html`<section class="narrow">
      <h1>${say('thanks', { name: order.name })}</h1>
      <p class="lead">${say('thanksText', { order: order.id })}</p>
      <div class="card" data-order="${order.id}">
        ${lineList(visit, order)}
        <p class="sum"><span>${say('total')}</span> <b>${money(totalOf(order), language)}</b></p>
      </div>
      ${further}
    </section>`,
  )
}

export function lineList(visit: Visit, order: ShopOrder): Html {
  return html`<ul class="order-lines">
    ${order.lines.map(line => orderLine(visit, line))}
  </ul>`
}

function orderLine({ say, language }: Visit, line: OrderLine): Html {
  const name = product(line.sku)?.name[language] ?? line.sku
  const back = line.refunded === line.quantity ? say('refunded') : say('refundedSome', { count: line.refunded })
  return html`<li>
    <span>${line.quantity} × ${name} ${line.refunded ? html`<em class="tag">${back}</em>` : ''}</span>
    <span>${line.amount ? money(line.amount, language) : say('free')}</span>
  </li>`
}
