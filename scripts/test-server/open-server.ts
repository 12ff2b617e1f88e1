import type { ProgramInput } from '@tenth/contract'
import { createShop, type Shop } from '@tenth/core/shop'
import { createApp, newPublishableKey, newSecretKey, type App, type Database } from '@tenth/server'
import { ensureTenant } from '../../packages/server/src/db/tenant.ts'

/** Nothing listens there: requests are handed to the server's own fetch. */
export const api = 'http://tenth.test'

export interface TestServer {
  app: App
  fetch: App['fetch']
  shop: Shop
  secretKey: string
  publishableKey: string
}

let servers = 0

/** The whole server in this process, with a tenant of its own whose programme is published. */
export async function openServer(db: Database, program: ProgramInput): Promise<TestServer> {
  const name = `test-${process.pid}-${++servers}`
  const secret = newSecretKey(name, 'live')
  const page = newPublishableKey(name, 'live')
  const app = createApp({ db, checkReplies: true })
  const blank = { program_id: name, secret_hash: null, public_key: null, created_at: new Date(), revoked_at: null }
  await db.transaction(name, async tx => {
    await ensureTenant(tx, name)
    await tx
      .insertInto('keys')
      .values([
        { ...blank, id: secret.id, kind: 'secret', secret_hash: secret.hash, public_key: secret.publicKey },
        { ...blank, id: page.id, kind: 'publishable' },
      ])
      .execute()
  })
  const shop = createShop({ api, secretKey: secret.secret, fetch: app.fetch })
  await shop.publish(program)
  return { app, fetch: app.fetch, shop, secretKey: secret.secret, publishableKey: page.key }
}
