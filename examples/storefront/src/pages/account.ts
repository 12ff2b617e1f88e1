import { html } from 'hono/html'
import type { Customer } from '../data/customers.ts'
import { totalOf, type ShopOrder } from '../data/orders.ts'
import { money } from '../money.ts'
import type { Visit } from '../visit.ts'
import { layout, type Html } from './layout.ts'
import { lineList } from './order.ts'

export function accountPage(visit: Visit, customer: Customer, orders: ShopOrder[]): Html {
  const { say } = visit
  return layout(
    visit,
    say('account'),
    html`<section class="account">
      <h1>${say('hello', { name: customer.name })}</h1>
      <div class="account-grid">
        <tenth-stamp-card card="sandwich"></tenth-stamp-card>
        <section class="card friend" aria-labelledby="friend-title">
          <h2 id="friend-title">${say('friendTitle')}</h2>
          <p>${say('friendText')}</p>
          <button class="button" type="button" data-opens="friend-modal">${say('friendAction')}</button>
          <tenth-referral-modal id="friend-modal"></tenth-referral-modal>
        </section>
      </div>
      <section aria-labelledby="rewards-title">
        <h2 id="rewards-title">${say('rewards')}</h2>
        <p>${say('rewardsText')}</p>
        <tenth-reward-list></tenth-reward-list>
      </section>
      <section aria-labelledby="orders-title">
        <h2 id="orders-title">${say('orders')}</h2>
        ${
          orders.length
            ? html`<ul class="orders">
                ${orders.map(order => orderItem(visit, order))}
              </ul>`
            : html`<p class="empty">${say('noOrders')}</p>`
        }
      </section>
    </section>`,
  )
}

function orderItem(visit: Visit, order: ShopOrder): Html {
  const { say, language } = visit
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(order.created_at))
  return html`<li class="card">
    <p class="order-head">
      <a href="/orders/${order.id}">${say('order', { order: order.id })}</a>
      <time datetime="${order.created_at}">${day}</time>
      <b>${money(totalOf(order), language)}</b>
    </p>
    ${lineList(visit, order)}
  </li>`
}
