import type { Condition, LineFilter, OrderLine, Range } from '@tenth/contract'
import { wasAgo } from './calendar.ts'
import type { Facts } from './facts.ts'
import { totalOf } from './measure.ts'
import { isDuring } from './window.ts'

type Keys<T> = T extends unknown ? keyof T : never
type Judge<Key extends Keys<Condition>> = (
  asked: Extract<Condition, Record<Key, unknown>>[Key & keyof Extract<Condition, Record<Key, unknown>>],
  facts: Facts,
) => boolean

/** How each kind of condition is judged. */
const judges: { [Key in Keys<Condition>]: Judge<Key> } = {
  all: (parts, facts) => parts.every(part => holds(part, facts)),
  any: (parts, facts) => parts.some(part => holds(part, facts)),
  none: (parts, facts) => !parts.some(part => holds(part, facts)),
  total: ({ min, max, ...measure }, facts) => within({ min, max }, totalOf(facts, measure)),
  lines: (filter, { lines }) => lines.some(line => matches(filter, line)),
  units: ({ of: filter, ...range }, { lines }) => {
    const chosen = filter ? lines.filter(line => matches(filter, line)) : lines
    return within(
      range,
      chosen.reduce((sum, line) => sum + line.quantity, 0),
    )
  },
  orders: ({ every, ...range }, { orders }) =>
    within(range, orders) && (every === undefined || (orders > 0 && orders % every === 0)),
  spent: (range, { member }) => within(range, member.spent),
  channel: (channels, { channel }) => channel !== null && channels.includes(channel),
  data: (asked, { data }) => Object.entries(asked).every(([name, value]) => isAsAsked(value, data[name])),
  tier: (tiers, { member }) => member.tier !== null && tiers.includes(member.tier),
  segment: (segments, { member }) => member.segments.some(segment => segments.includes(segment)),
  tag: (tags, { member }) => member.tags.some(tag => tags.includes(tag)),
  language: (languages, { member }) => member.language !== null && languages.includes(member.language),
  tenure: (period, { member, at, timeZone }) => wasAgo(member.joinedAt, period, at, timeZone),
  recent: ({ period, orders = {}, spent = {} }, { purchases = [], at, timeZone }) => {
    const late = purchases.filter(order => !wasAgo(order.at, period, at, timeZone))
    return within(orders, late.length) && within(spent, sumOf(late))
  },
  lapsed: (period, { member, at, timeZone }) =>
    member.lastOrderAt !== null && wasAgo(member.lastOrderAt, period, at, timeZone),
  birthday_month: (months, { member }) =>
    member.birthday !== null && months.includes(Number(member.birthday.slice(0, 2))),
  during: (window, { at, timeZone }) => isDuring(window, at, timeZone),
}

/** Whether a condition holds. */
export function holds(condition: Condition, facts: Facts): boolean {
  return (Object.entries(condition) as [Keys<Condition>, never][]).every(([key, asked]) => judges[key](asked, facts))
}

/** Whether a line has one of the values of every key that the filter gives, and is not excepted. */
export function matches({ except, ...filter }: LineFilter, line: OrderLine): boolean {
  return (
    hasOneOf(filter.sku, [line.sku]) &&
    hasOneOf(filter.category, line.categories) &&
    hasOneOf(filter.label, line.labels) &&
    !(except && matches(except, line))
  )
}

/** What the lines cost together. */
export function sumOf(lines: readonly { amount: number }[]): number {
  return lines.reduce((sum, line) => sum + line.amount, 0)
}

/** Whether a number lies between bounds, the bounds included. */
export function within({ min = -Infinity, max = Infinity }: Range, value: number): boolean {
  return min <= value && value <= max
}

function isAsAsked(asked: string | number | boolean | Range, value: string | number | boolean | undefined): boolean {
  return typeof asked === 'object' ? typeof value === 'number' && within(asked, value) : asked === value
}

function hasOneOf(wanted: readonly string[] | undefined, values: readonly string[] = []): boolean {
  return wanted === undefined || values.some(value => wanted.includes(value))
}
