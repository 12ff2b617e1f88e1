import type { Problem } from '@tenth/contract'
import type { Said, Shop } from './shop.ts'

type Code = 'webhook_unknown' | 'webhooks_full' | 'event_unknown'

const body = { url: 'https://shop.example/events' }

/** One way to meet each problem of webhooks, in a shop that can seal. */
export function webhookProblems(open: () => Promise<Shop>): Record<Code, (shop: Shop) => Promise<Said<Problem>>> {
  return {
    webhook_unknown: shop => shop.asShop('DELETE', '/v1/webhooks/none'),
    webhooks_full: async () => {
      const shop = await open()
      for (let count = 0; count < 20; count += 1) await shop.asShop('POST', '/v1/webhooks', { body })
      return shop.asShop('POST', '/v1/webhooks', { body })
    },
    event_unknown: async () => {
      const shop = await open()
      const made = await shop.asShop<{ webhook: { id: string } }>('POST', '/v1/webhooks', { body })
      return shop.asShop('POST', `/v1/webhooks/${made.body.webhook.id}/replay`, { body: { event: 'none' } })
    },
  }
}
