import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { createShop } from '@tenth/core/shop'
import { giveUpUnfinished } from './checkout/pay.ts'
import { openShopDatabase } from './data/shop-database.ts'
import { createOutbox } from './loyalty/outbox.ts'
import { createStorefront } from './storefront.ts'

export interface Settings {
  /** Where Tenth is. */
  api: string
  secretKey: string
  publishableKey: string
  /** The file of the shop's own books. */
  database: string
  /** 0 takes a free one. */
  port: number
}

export interface Running {
  url: string
  close: () => Promise<void>
}

/** Opens the shop: resolves once it answers, rejects with the reason why it cannot. */
export async function startStorefront(settings: Settings): Promise<Running> {
  const { api, secretKey, publishableKey, database, port } = settings
  const db = openShopDatabase(database)
  const shop = createShop({ api, secretKey })
  const outbox = createOutbox(db, shop)
  const front = { db, shop, outbox, tenth: { api, publishableKey } }
  const { fetch } = createStorefront(front)
  const server = serve({ fetch, port, hostname: '127.0.0.1' })
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  giveUpUnfinished(front)
  void outbox.send()
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await new Promise(resolve => {
        server.close(resolve)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await outbox.close()
      db.close()
    },
  }
}
