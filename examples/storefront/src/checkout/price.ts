import type { Cart, Voucher } from '@tenth/core/shop'
import type { Product } from '../catalogue/product.ts'
import type { CartLine } from '../data/carts.ts'
import { spread } from './spread.ts'

export interface PricedLine {
  id: string
  product: Product
  quantity: number
  /** What is paid for the whole line, in cents. */
  amount: number
}

/** What a cart costs, with what a voucher takes off. */
export interface Priced {
  lines: PricedLine[]
  /** What the voucher saves. */
  saved: number
  delivery: number
  total: number
  /** False when nothing in the cart is what the voucher is for. */
  voucherFits: boolean
}

export const courierFee = 250

/** Prices a cart; with a voucher, as it says. */
export function price(cart: readonly CartLine[], courier: boolean, gives: Voucher['gives'] | null): Priced {
  const lines = cart.map(({ product, quantity }, index) => {
    return { id: `L${index + 1}`, product, quantity, amount: product.price * quantity }
  })
  const fee = courier && lines.length ? courierFee : 0
  const full = sum(lines)
  const reduced = gives ? reduce(lines, gives) : lines
  const delivery = gives?.kind === 'free_delivery' ? 0 : fee
  const saved = full - sum(reduced) + fee - delivery
  return { lines: reduced, saved, delivery, total: sum(reduced) + delivery, voucherFits: !gives || saved > 0 }
}

/** The priced cart as Tenth reads it: for the estimate, and for the order when it is paid. */
export function asCart({ lines, delivery }: Pick<Priced, 'lines' | 'delivery'>): Cart {
  return {
    currency: 'EUR',
    delivery,
    lines: lines.map(({ id, product, quantity, amount }) => {
      return { id, sku: product.sku, quantity, amount, categories: [product.category] }
    }),
  }
}

function reduce(lines: PricedLine[], gives: Voucher['gives']): PricedLine[] {
  if (gives.kind === 'free_product') return freeOne(lines, gives.lines)
  const full = sum(lines)
  if (gives.kind === 'amount_off') return takeOff(lines, Math.min(gives.amount, full))
  if (gives.kind === 'percent_off') {
    return takeOff(lines, Math.min(Math.floor((full * gives.percent) / 100), gives.max ?? full))
  }
  return lines
}

/** The dearest unit that matches stands on a line of its own, at nothing: it earns nothing, and no stamp. */
function freeOne(
  lines: PricedLine[],
  filter: { sku?: string[] | undefined; category?: string[] | undefined },
): PricedLine[] {
  const matching = lines.filter(({ product }) => {
    return (filter.sku?.includes(product.sku) ?? true) && (filter.category?.includes(product.category) ?? true)
  })
  const dearest = matching.toSorted((a, b) => b.product.price - a.product.price)[0]
  if (!dearest) return lines
  return lines.flatMap(line => {
    if (line !== dearest) return [line]
    const free = { ...line, id: `${line.id}-free`, quantity: 1, amount: 0 }
    const rest = { ...line, quantity: line.quantity - 1, amount: line.amount - line.product.price }
    return rest.quantity ? [rest, free] : [free]
  })
}

function takeOff(lines: PricedLine[], cut: number): PricedLine[] {
  const shares = spread(
    cut,
    lines.map(line => line.amount),
  )
  return lines.map((line, index) => ({ ...line, amount: line.amount - (shares[index] ?? 0) }))
}

function sum(lines: readonly PricedLine[]): number {
  return lines.reduce((total, line) => total + line.amount, 0)
}
