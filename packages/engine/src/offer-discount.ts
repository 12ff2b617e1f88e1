import type { Offer, OfferBenefit, OrderLine, Program, Rounding } from '@tenth/contract'
import { matches, sumOf } from './condition.ts'
import type { Facts } from './facts.ts'
import { hasBudget, noStanding, refuseOffer, type OfferStanding } from './offer.ts'
import { apportion, scale } from './proportion.ts'

/** What an offer takes off a cart, in minor units. The lines and delivery add up to the amount. */
export interface Discounted {
  offer: string
  amount: number
  lines: { id: string; amount: number }[]
  delivery: number
}

interface Basket {
  lines: readonly OrderLine[]
  delivery: number
}

/**
 * What automatic offers take off a cart: the best of those that stand alone, then those that stack, in the order of the
 * programme, each off what is left. The facts are those of the order that the cart would become.
 */
export function discounts(
  program: Program,
  facts: Facts,
  delivery: number,
  standings: ReadonlyMap<string, OfferStanding>,
): Discounted[] {
  const may = program.offers.filter(
    offer => offer.automatic && refuseOffer(offer, facts, standings.get(offer.id) ?? noStanding) === null,
  )
  const found: Discounted[] = []
  let basket: Basket = { lines: facts.lines, delivery }
  const take = (discount: Discounted | null) => {
    if (!discount) return
    found.push(discount)
    basket = without(basket, discount)
  }
  const of = (offer: Offer) => discountOf(program, offer, basket, standings.get(offer.id) ?? noStanding)
  take(best(may.filter(({ stacks }) => !stacks).map(of)))
  for (const offer of may.filter(({ stacks }) => stacks)) take(of(offer))
  return found
}

function best(all: (Discounted | null)[]): Discounted | null {
  return all.reduce((one, other) => (other && (!one || other.amount > one.amount) ? other : one), null)
}

function without(basket: Basket, { lines, delivery }: Discounted): Basket {
  const off = new Map(lines.map(({ id, amount }) => [id, amount]))
  return {
    lines: basket.lines.map(line => ({ ...line, amount: line.amount - (off.get(line.id) ?? 0) })),
    delivery: basket.delivery - delivery,
  }
}

/** What one offer takes off; null where that is nothing, or more than its budget has. */
function discountOf(program: Program, offer: Offer, basket: Basket, standing: OfferStanding): Discounted | null {
  const { lines, parts } = share(offer.gives, basket.lines, offer.rounding ?? program.points.rounding)
  const delivery = offer.gives.kind === 'free_delivery' ? basket.delivery : 0
  const amount = parts.reduce((sum, part) => sum + part, delivery)
  if (amount === 0 || !hasBudget(offer.budget, standing, amount)) return null
  const off = lines.map(({ id }, index) => ({ id, amount: parts[index] ?? 0 })).filter(part => part.amount > 0)
  return { offer: offer.id, amount, lines: off, delivery }
}

function share(
  gives: OfferBenefit,
  all: readonly OrderLine[],
  rounding: Rounding,
): { lines: readonly OrderLine[]; parts: number[] } {
  const filter = 'lines' in gives ? gives.lines : undefined
  const lines = all.filter(line => line.amount > 0 && (!filter || matches(filter, line)))
  const amounts = lines.map(line => line.amount)
  const spread = (total: number) => ({ lines, parts: apportion(total, amounts) })
  switch (gives.kind) {
    case 'percent_off':
      return spread(Math.min(scale(sumOf(lines), gives.percent, 100, rounding), gives.max ?? Infinity))
    case 'amount_off':
      return spread(Math.min(gives.amount, sumOf(lines)))
    case 'price':
      return { lines, parts: lines.map(({ amount, quantity }) => Math.max(0, amount - gives.price * quantity)) }
    case 'free_product':
      return cheapest(lines, rounding)
    default:
      // Delivery is not among the lines, and the rest is no discount.
      return { lines: [], parts: [] }
  }
}

/** One unit of the line whose unit costs least; the earlier where two cost the same. */
function cheapest(lines: readonly OrderLine[], rounding: Rounding): { lines: readonly OrderLine[]; parts: number[] } {
  const priced = lines.map(line => ({ line, unit: scale(line.amount, 1, line.quantity, rounding) }))
  const [first] = priced.toSorted((a, b) => a.unit - b.unit)
  return first ? { lines: [first.line], parts: [first.unit] } : { lines: [], parts: [] }
}
