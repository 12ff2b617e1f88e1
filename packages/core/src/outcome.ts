import type { Refusal } from '@tenth/contract'

/**
 * How a write ended: done, or refused by the rules of the programme. A refusal is no error: nothing was changed, and
 * the person can be told why.
 *
 * @example
 * ```ts
 * const taken = await tenth.redeem({ reward: 'coffee' })
 * if (taken.ok) show(taken.value.code)
 * else if (taken.refusal.code === 'not_enough_points') tell(`${taken.refusal.facts.missing} more to go`)
 * ```
 */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }
