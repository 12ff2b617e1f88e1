import { Hono, type Context } from 'hono'
import { pay, type Buyer } from '../checkout/pay.ts'
import { price } from '../checkout/price.ts'
import { readVoucher } from '../checkout/voucher.ts'
import { orderById } from '../data/orders.ts'
import { newNumber } from '../data/secret.ts'
import { remember } from '../data/sessions.ts'
import { answerTo } from '../loyalty/outbox.ts'
import { checkoutPage, type Till } from '../pages/checkout.ts'
import { orderPage } from '../pages/order.ts'
import { begin, type Env } from '../visit.ts'
import type { Word } from '../words/words.ts'
import { field } from './form.ts'

/** From the basket to the thanks. */
export const checkoutRoutes = new Hono<Env>()
  .get('/checkout', async c => {
    if (!c.var.visit.cart.length) return c.redirect('/cart', 303)
    return c.html(checkoutPage(c.var.visit, await till(c, c.req.query('way') === 'courier')))
  })
  .post('/checkout/voucher', async c => {
    const code = (await field(c, 'remove')) ? '' : (await field(c, 'code')).slice(0, 128)
    remember(c.var.front.db, begin(c), { voucher: code || null })
    return c.redirect('/checkout', 303)
  })
  .post('/checkout', checkout)
  .get('/orders/:order', c => {
    const { visit, front } = c.var
    const order = orderById(front.db, c.req.param('order'))
    const hers = order && (order.session === visit.session?.hash || order.customer === visit.customer?.id)
    if (!order || !hers || order.status !== 'paid') return c.notFound()
    return c.html(orderPage(visit, order, answerTo(front.db, `${order.id}-paid`) !== undefined))
  })

/** What the checkout shows now: the basket priced, with her code if it is good for something. */
async function till(c: Context<Env>, courier: boolean, wrong: Word | null = null): Promise<Till> {
  const { front, visit } = c.var
  const voucher = visit.session?.voucher ?? null
  const read = voucher ? await readVoucher(front.shop, voucher) : { gives: null, wrong: null }
  const priced = price(visit.cart, courier, read.gives)
  const voucherWrong = read.wrong ?? (priced.voucherFits ? null : 'voucherMisfit')
  const order = newNumber('CS')
  return { order, priced, courier, name: visit.customer?.name ?? '', voucher, voucherWrong, wrong }
}

async function checkout(c: Context<Env>): Promise<Response> {
  const { front, visit } = c.var
  const id = await field(c, 'order')
  const courier = (await field(c, 'way')) === 'courier'
  const name = (await field(c, 'name')).slice(0, 60)
  const session = begin(c)
  if (orderById(front.db, id)?.session === session.hash) return c.redirect(`/orders/${id}`, 303)
  const shown = await till(c, courier)
  if (!visit.cart.length || !/^CS-[0-9A-Z]{8}$/.test(id) || !name || shown.voucherWrong) {
    return c.html(checkoutPage(visit, shown), 422)
  }
  const buyer: Buyer = {
    id,
    customer: visit.customer?.id ?? null,
    session: session.hash,
    name,
    voucher: session.voucher,
  }
  const payment = await pay(front, buyer, shown.priced, await field(c, 'card'))
  if (payment.ok) return c.redirect(`/orders/${id}`, 303)
  return c.html(checkoutPage(visit, await till(c, courier, payment.wrong)), 422)
}
