import type { Program } from '@tenth/contract'
import type { Purchase } from './purchase-log.ts'

/** What the log should have earned, by unit; and the parts of the programme that this calculation does not know. */
export interface Expected {
  totals: Map<string, bigint>
  unknown: string[]
}

/**
 * The second calculation: straight from the log's text and the programme's rules, sharing no code with the
 * engine, the client or the activities that were sent. It knows rules without conditions, and nothing that expires.
 */
export function expectedTotals(
  purchases: readonly Purchase[],
  program: Pick<Program, 'earn' | 'points' | 'cards' | 'currency'> & Partial<Pick<Program, 'multipliers'>>,
): Expected {
  const style = { style: 'currency', currency: program.currency } as const
  const decimals = new Intl.NumberFormat('en', style).resolvedOptions().maximumFractionDigits ?? 2
  const totals = new Map<string, bigint>()
  // The log's purchases are old: what they earned may have expired before it is looked at.
  const expiring = [{ id: 'points', expiry: program.points.expiry }, ...program.cards]
  const unknown = expiring.filter(({ expiry }) => expiry.kind !== 'none').map(({ id }) => `the expiry of ${id}`)
  unknown.push(...(program.multipliers ?? []).map(({ id }) => `the multiplier ${id}`))
  const customers = BigInt(new Set(purchases.map(purchase => purchase.customer)).size)
  for (const rule of program.earn) {
    if (!rule.amount || rule.when || rule.lines || rule.limits || rule.campaign || rule.group || rule.stop) {
      unknown.push(`the condition of ${rule.id}`)
      continue
    }
    let sum = 0n
    if (rule.on === 'member.joined' && rule.amount.kind === 'fixed') sum = customers * BigInt(rule.amount.give)
    if (rule.on === 'order.paid') {
      for (const purchase of purchases) {
        sum += earned(purchase, decimals, rule.amount, rule.rounding ?? program.points.rounding)
      }
    }
    totals.set(rule.unit, (totals.get(rule.unit) ?? 0n) + sum)
  }
  return { totals, unknown }
}

function earned(
  purchase: Purchase,
  decimals: number,
  amount: NonNullable<Program['earn'][number]['amount']>,
  rounding: string,
): bigint {
  const [units = '', fraction = ''] = purchase.amount.split('.')
  const paid = BigInt(units) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, '0') || '0')
  if (paid === 0n) return 0n
  const give = BigInt(amount.give)
  if (amount.kind === 'fixed') return give
  if (amount.kind === 'per_unit') return give * (BigInt(purchase.quantity) / BigInt(amount.every ?? 1))
  const every = BigInt(amount.every)
  if (amount.kind === 'per_step') return give * (paid / every)
  const up = rounding === 'ceil' ? every - 1n : rounding === 'half_up' ? every / 2n : 0n
  return (paid * give + up) / every
}
