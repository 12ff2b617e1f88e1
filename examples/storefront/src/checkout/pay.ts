import { emptyCart } from '../data/carts.ts'
import { insertOrder, orderById, pendingOrders, setOrderStatus, type ShopOrder } from '../data/orders.ts'
import { run, transaction } from '../data/shop-database.ts'
import type { Shopfront } from '../visit.ts'
import type { Word } from '../words/words.ts'
import { asCart, type Priced } from './price.ts'
import { takeVoucher } from './voucher.ts'

/** Who pays for which order. */
export type Buyer = Pick<ShopOrder, 'id' | 'customer' | 'session' | 'name' | 'voucher'>

/** The order stands, or what to tell her. */
export type Payment = { ok: true } | { ok: false; wrong: Word }

const underWay = new Map<string, Promise<Payment>>()

/** Pays for an order, once: pressed twice, or sent twice, the second press gets the first one's answer. */
export async function pay(front: Shopfront, buyer: Buyer, priced: Priced, card: string): Promise<Payment> {
  const first = underWay.get(buyer.id)
  if (first) return first
  const known = orderById(front.db, buyer.id)
  if (known)
    return known.status === 'paid' && known.session === buyer.session ? { ok: true } : { ok: false, wrong: 'declined' }
  const payment = charge(front, buyer, priced, card).finally(() => underWay.delete(buyer.id))
  underWay.set(buyer.id, payment)
  return payment
}

async function charge(front: Shopfront, buyer: Buyer, priced: Priced, card: string): Promise<Payment> {
  transaction(front.db, () => insertOrder(front.db, buyer, priced))
  // The code is spent before the card is charged, so that two checkouts at once cannot both have it.
  const wrong = buyer.voucher ? await takeVoucher(front.shop, buyer.voucher, buyer.id) : null
  if (wrong) {
    giveUp(front, buyer, wrong === 'voucherLater')
    return { ok: false, wrong }
  }
  if (!bankAccepts(card)) {
    giveUp(front, buyer, true)
    await front.outbox.send()
    return { ok: false, wrong: 'declined' }
  }
  transaction(front.db, () => settle(front, buyer, priced))
  await front.outbox.send()
  return { ok: true }
}

/** Paid: the order, the empty basket and the report to Tenth are written together or not at all. */
function settle({ db, outbox }: Shopfront, buyer: Buyer, priced: Priced): void {
  setOrderStatus(db, buyer.id, 'paid')
  emptyCart(db, buyer.session)
  run(db, 'UPDATE sessions SET voucher = NULL WHERE hash = ?', buyer.session)
  if (!buyer.customer) return
  const id = `${buyer.id}-paid`
  const at = new Date().toISOString()
  const order = { id: buyer.id, ...asCart(priced) }
  outbox.add(id, buyer.customer, { activity: { type: 'order.paid', id, member: buyer.customer, at, order } })
}

/** Not paid: the voucher goes back, also where it is not known whether it was taken. */
function giveUp({ db, outbox }: Shopfront, buyer: Buyer, release: boolean): void {
  transaction(db, () => {
    setOrderStatus(db, buyer.id, 'failed')
    if (!release || !buyer.voucher) return
    const message = { release: { code: buyer.voucher, order: buyer.id } }
    outbox.add(`${buyer.id}-released`, buyer.customer ?? buyer.session, message)
  })
}

/** An order whose payment was under way when the shop stopped was not charged. */
export function giveUpUnfinished(front: Shopfront): void {
  for (const order of pendingOrders(front.db)) giveUp(front, order, true)
}

/** The demo's bank. */
function bankAccepts(card: string): boolean {
  return card.replaceAll(/\s/g, '') !== '0000'
}
