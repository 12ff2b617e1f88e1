import type { OrderLine, Program } from '@tenth/contract'
import fc from 'fast-check'
import { day, type Ledger } from './ledger.ts'
import { moneyLeft } from './recorded.ts'

type How = 'all' | 'line' | 'quantity' | 'amount' | 'delivery' | 'both' | 'spread'

/** One thing that may happen to a shop. Numbers choose among what is there when it happens. */
export type Command =
  | { do: 'pay'; member: number; lines: OrderLine[]; delivery: number }
  | { do: 'refund'; order: number; line: number; how: How; much: number }
  | { do: 'redeem'; member: number; what: { reward: string } | { card: string } }
  | { do: 'cancel'; redemption: number }
  | { do: 'use'; redemption: number }
  | { do: 'visit'; member: number }
  | { do: 'sweep'; member: number }
  | { do: 'confirm'; order: number; name: string }
  | { do: 'cancel order'; order: number }
  | { do: 'publish'; version: number }
  | { do: 'wait'; days: number }

export const members = ['ada', 'bob', 'cleo'] as const

const member = fc.nat(members.length - 1)
const which = fc.nat(1000)

const line = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  sku: fc.constant('x'),
  quantity: fc.integer({ min: 1, max: 12 }),
  amount: fc.oneof(fc.nat(3000), fc.constantFrom(0, 1, 999_999_999_999)),
  categories: fc.subarray(['sandwich']),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pay'),
      member,
      lines: fc.uniqueArray(line, { minLength: 1, maxLength: 4, selector: part => part.id }),
      delivery: fc.oneof(fc.constant(0), fc.nat(900)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('refund'),
      order: which,
      line: which,
      how: fc.constantFrom<How[]>('all', 'line', 'quantity', 'amount', 'delivery', 'both', 'spread'),
      much: fc.integer({ min: 1, max: 4000 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('redeem'),
      member,
      what: fc.constantFrom({ reward: 'coffee' }, { card: 'sandwiches' }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cancel'), redemption: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('use'), redemption: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('visit'), member }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep'), member }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('confirm'), order: which, name: fc.constantFrom('packed', 'delivered') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel order'), order: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('publish'), version: which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 1, max: 20 }) }) },
)

export const commands = fc.array(command, { minLength: 1, maxLength: 50 })

/** Lets it happen. What does not fit the moment does nothing. One of the versions is published when it is told so. */
export function run(deli: Ledger, command: Command, versions: readonly Program[] = []): void {
  switch (command.do) {
    case 'pay':
      deli.pay(nameOf(command.member), `order ${deli.orders.size}`, command.lines, command)
      return
    case 'refund':
      return refund(deli, command)
    case 'redeem':
      deli.redeem(nameOf(command.member), command.what)
      return
    case 'cancel':
      if (deli.redemptions.length > 0) deli.cancel(command.redemption % deli.redemptions.length)
      return
    case 'use': {
      const taken = deli.redemptions[command.redemption % deli.redemptions.length]
      if (taken?.status === 'reserved') taken.status = 'used'
      return
    }
    case 'visit':
      deli.visit(nameOf(command.member))
      return
    case 'sweep':
      deli.sweep(nameOf(command.member))
      return
    case 'confirm': {
      const order = [...deli.orders.keys()][command.order % deli.orders.size]
      if (order !== undefined) deli.confirm(order, command.name)
      return
    }
    case 'cancel order': {
      const order = [...deli.orders.keys()][command.order % deli.orders.size]
      if (order !== undefined) deli.cancelOrder(order)
      return
    }
    case 'publish': {
      const version = versions[command.version % versions.length]
      if (version) deli.publish(version)
      return
    }
    case 'wait':
      deli.now += command.days * day
  }
}

function refund(deli: Ledger, { order: nth, line: which, how, much }: Extract<Command, { do: 'refund' }>): void {
  const order = [...deli.orders.values()][nth % deli.orders.size]
  const line = order?.lines[which % order.lines.length]
  if (!order || !line) return
  const part = (most: number) => Math.max(1, Math.ceil((most * much) / 4000))
  const { id } = line
  const delivery = part(order.delivery - order.refundedDelivery)
  const asked = {
    all: {},
    line: { lines: [{ id }] },
    quantity: { lines: [{ id, quantity: part(line.quantity - line.refundedQuantity) }] },
    amount: { lines: [{ id, amount: part(line.amount - line.refundedAmount) }] },
    delivery: { delivery },
    both: { lines: [{ id }], delivery },
    spread: { amount: part(moneyLeft(order)) },
  }
  deli.refund(order.id, asked[how])
}

function nameOf(index: number): string {
  return members[index] ?? 'ada'
}
