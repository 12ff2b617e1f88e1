import { html } from 'hono/html'
import { product } from '../catalogue/catalogue.ts'
import { totalOf, type OrderLine, type ShopOrder } from '../data/orders.ts'
import type { Message, Waiting } from '../loyalty/outbox.ts'
import { money } from '../money.ts'
import { styles, type Html } from './layout.ts'

/** The shop's own back office: plain, in English, and open to everybody because this is a demo. */
export function adminPage(orders: ShopOrder[], messages: Waiting[], told: string | null): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Back office · Crumb Street</title>
        <link rel="icon" href="/art/mark.svg" type="image/svg+xml" />
        ${styles}
      </head>
      <body class="office">
        <header class="top">
          <a class="brand" href="/"
            ><img src="/art/mark.svg" alt="" width="40" height="40" /><span>Crumb Street</span></a
          >
          <p class="office-sign">Back office of the shop. Open only because this is a demo.</p>
        </header>
        ${told ? html`<p class="notice" role="status">${told}</p>` : ''}
        <main id="main" class="account">
          <h1>Orders</h1>
          ${orders.length ? orders.map(orderCard) : html`<p class="empty">No orders yet.</p>`}
          <h2>Messages to Tenth</h2>
          <table class="messages">
            <thead>
              <tr>
                <th>What</th>
                <th>Customer</th>
                <th>Id</th>
                <th>Status</th>
              </tr>
            </thead>
            <tbody>
              ${messages.map(messageRow)}
            </tbody>
          </table>
        </main>
      </body>
    </html>`
}

function orderCard(order: ShopOrder): Html {
  return html`<article class="card" data-order="${order.id}">
    <p class="order-head">
      <b>${order.id}</b> ${order.name}${order.customer ? ` (${order.customer})` : ', no account'}
      <b>${money(totalOf(order), 'en')}</b>
    </p>
    <ul class="order-lines">
      ${order.lines.map(line => officeLine(order, line))}
    </ul>
  </article>`
}

function officeLine(order: ShopOrder, line: OrderLine): Html {
  const left = line.quantity - line.refunded
  return html`<li data-line="${line.id}">
    <span>${line.quantity} × ${product(line.sku)?.name.en ?? line.sku}, ${money(line.amount, 'en')}</span>
    ${
      left
        ? html`<form class="row" method="post" action="/admin/refund">
            <input type="hidden" name="order" value="${order.id}" />
            <input type="hidden" name="line" value="${line.id}" />
            <input
              name="quantity"
              type="number"
              min="1"
              max="${left}"
              value="${left}"
              aria-label="How many to refund"
            />
            <button class="button quiet">Refund</button>
          </form>`
        : html`<em class="tag">refunded</em>`
    }
  </li>`
}

function messageRow({ id, customer, message, status }: Waiting): Html {
  const content = JSON.parse(message) as Message
  const what = 'activity' in content ? content.activity.type : 'voucher given back'
  return html`<tr>
    <td>${what}</td>
    <td>${customer}</td>
    <td>${id}</td>
    <td><span class="tag ${status}">${status}</span></td>
  </tr>`
}
