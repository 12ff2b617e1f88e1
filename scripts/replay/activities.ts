import { createHash } from 'node:crypto'
import type { Body } from '@tenth/contract'
import type { Purchase } from './purchase-log.ts'

type Activity = Body<'reportActivity'>

/** What one customer did, in the order of the log: first to join, then each purchase. */
export interface Story {
  customer: string
  activities: Activity[]
}

/**
 * Turns purchases into activities. Ids come from what a line says, not from where it stands, so that reading
 * the log again, or a longer one, reports the same purchase under the same id.
 */
export function toStories(purchases: readonly Purchase[], currency: string): Story[] {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const stories = new Map<string, Story>()
  const seen = new Map<string, number>()
  for (const purchase of [...purchases].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.line - b.line)) {
    const at = `${dayOf(purchase)}T12:00:00Z`
    const member = purchase.customer
    const story = stories.get(member) ?? { customer: member, activities: [joining(member, at)] }
    stories.set(member, story)
    const said = [member, at, purchase.quantity, purchase.amount].join('|')
    const nth = (seen.get(said) ?? 0) + 1
    seen.set(said, nth)
    const id = `replay-${createHash('sha256').update(said).digest('hex').slice(0, 20)}-${nth}`
    const quantity = whole(purchase)
    const line = { id: '1', sku: 'item', quantity, amount: minorUnits(purchase, digits) }
    story.activities.push({ type: 'order.paid', id, member, at, order: { id, currency, lines: [line] } })
  }
  return [...stories.values()]
}

function joining(member: string, at: string): Activity {
  return { type: 'member.joined', id: `replay-join-${member}`, member, at }
}

function dayOf({ date, line }: Purchase): string {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(date) ?? []
  const iso = `${year}-${month}-${day}`
  if (day === undefined || Number.isNaN(Date.parse(iso))) {
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
