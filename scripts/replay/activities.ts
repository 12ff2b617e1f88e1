import { createHash } from 'node:crypto'
import { Id, type Body } from '@tenth/contract'
import { collect } from './log-error.ts'
import type { Purchase } from './purchase-log.ts'

type Activity = Body<'reportActivity'>

/** What one customer did, in the order of the log: first to join, then each purchase. */
export interface Story {
  customer: string
  activities: Activity[]
}

/** A purchase whose fields mean something. */
interface Paid {
  member: string
  day: string
  /** What the line says; the same twice is two purchases. */
  said: string
  quantity: number
  amount: number
}

/**
 * Turns purchases into activities. Ids come from what a line says, not from where it stands, so that reading
 * the log again, or a longer one, reports the same purchase under the same id. Throws LogError.
 */
export function toStories(purchases: readonly Purchase[], currency: string): Story[] {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const paid = collect(purchases, purchase => understand(purchase, digits))
  const stories = new Map<string, Story>()
  const seen = new Map<string, number>()
  // A stable sort: what was bought on one day stays in the order of the log.
  for (const { member, day, said, quantity, amount } of paid.sort((a, b) => a.day.localeCompare(b.day))) {
    const at = `${day}T12:00:00Z`
    const story = stories.get(member) ?? { customer: member, activities: [joining(member, at)] }
    stories.set(member, story)
    const nth = (seen.get(said) ?? 0) + 1
    seen.set(said, nth)
    const id = `replay-${createHash('sha256').update(said).digest('hex').slice(0, 20)}-${nth}`
    const line = { id: '1', sku: 'item', quantity, amount }
    story.activities.push({ type: 'order.paid', id, member, at, order: { id, currency, lines: [line] } })
  }
  return [...stories.values()]
}

function understand(purchase: Purchase, digits: number): Paid {
  const { customer, quantity, amount } = purchase
  const day = dayOf(purchase)
  return {
    member: memberOf(purchase),
    day,
    said: [customer, `${day}T12:00:00Z`, quantity, amount].join('|'),
    quantity: whole(purchase),
    amount: minorUnits(purchase, digits),
  }
}

function memberOf({ customer, line }: Purchase): string {
  if (Id.safeParse(`replay-join-${customer}`).success) return customer
  throw new Error(`Line ${line}: ${JSON.stringify(customer)} is no customer’s id. Use up to 100 characters, no spaces.`)
}

function joining(member: string, at: string): Activity {
  return { type: 'member.joined', id: `replay-join-${member}`, member, at }
}

function dayOf({ date, line }: Purchase): string {
  const [, year, , month, day] = /^(\d{4})(-?)(\d{2})\2(\d{2})(?![^T ])/.exec(date) ?? []
  const iso = `${year}-${month}-${day}`
  const moment = new Date(`${iso}T00:00:00Z`)
  // 30 February is not refused by Date: it becomes a day in March.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso)) {
    throw new Error(`Line ${line}: ${date} is no date. Use yyyymmdd or yyyy-mm-dd.`)
  }
  return iso
}

function whole({ quantity, line }: Purchase): number {
  if (!/^[1-9]\d{0,5}$/.test(quantity)) throw new Error(`Line ${line}: ${quantity} is no number of units.`)
  return Number(quantity)
}

function minorUnits({ amount, line }: Purchase, digits: number): number {
  const [, units, fraction = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(amount) ?? []
  if (units === undefined || fraction.length > digits) {
    throw new Error(`Line ${line}: ${amount} is no amount of money with up to ${digits} decimals.`)
  }
  return Number(units + fraction.padEnd(digits, '0'))
}
