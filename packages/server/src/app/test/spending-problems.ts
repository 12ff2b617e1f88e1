import type { Problem } from '@tenth/contract'
import { program, type Said, type Shop } from './shop.ts'

type Provoke = (shop: Shop) => Promise<Said<Problem>>

/** One way to meet each problem of stocks and pools. */
export const spendingProblems: Record<'reward_unknown' | 'pool_unknown' | 'sealing_key_missing', Provoke> = {
  reward_unknown: shop => shop.asShop('POST', '/v1/rewards/none/stock', { body: { left: 1 } }),
  pool_unknown: shop => shop.asShop('POST', '/v1/pools/none/codes', { body: { codes: ['ABC-123'] } }),
  sealing_key_missing: async shop => {
    const gives = { kind: 'free_delivery' }
    const rewards = [...(program.rewards ?? []), { id: 'ticket', name: 'Ticket', gives, pool: 'cinema' }]
    await shop.asShop('POST', '/v1/program', { body: { ...program, rewards } })
    return shop.asShop('POST', '/v1/pools/cinema/codes', { body: { codes: ['ABC-123'] } })
  },
}
