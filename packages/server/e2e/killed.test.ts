import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Database } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { openEmbedded } from '../src/embedded/open-embedded.ts'
import { postgresTestUrl } from '../src/test-database/postgres.ts'
import { addsUp } from './adds-up.ts'
import { Purchases } from './purchases.ts'
import { pointsOf, shopOverHttp } from './shop-over-http.ts'
import { serve, type Settings } from './tenth-process.ts'

// What `kill -9` may do: break off what was not yet acknowledged, and nothing else.

const rounds = 4
const acknowledgedARound = 60

async function survivesKills(settings: Settings, open: () => Promise<Database>): Promise<void> {
  const shop = shopOverHttp()
  const purchases = new Purchases(shop)
  let server = await serve({ ...shop.settings, ...settings })
  after(() => server.kill())
  await shop.publish(server)
  await purchases.join(server)
  for (let round = 0; round < rounds; round++) {
    await purchases.reportUntil(server, acknowledgedARound, () => server.kill())
    server = await serve({ ...shop.settings, ...settings })
    const recorded = await purchases.recorded(server)
    for (const order of purchases.acknowledged) assert.equal(recorded.get(order), 1, `${order} after kill ${round + 1}`)
    for (const [order, times] of recorded) assert.equal(times, 1, `${order} after kill ${round + 1}`)
    await purchases.reportOpen(server)
  }
  assert.equal(await server.stop(), 0)

  const db = await open()
  try {
    const sums = await addsUp(db, shop.name)
    const points = sums.filter(({ unit }) => unit === 'points').reduce((sum, { balance }) => sum + balance, 0)
    assert.equal(points, purchases.acknowledged.size * pointsOf(1))
  } finally {
    await db.close()
  }
}

test(`on PostgreSQL no acknowledged purchase is lost to ${rounds} kills under load, and none counts twice`, async () => {
  const url = await postgresTestUrl()
  await survivesKills({ DATABASE_URL: url }, () => openDatabase({ connectionString: url }))
})

test(`in a data folder no acknowledged purchase is lost to ${rounds} kills under load, and none counts twice`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenth-killed-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  await survivesKills({ TENTH_DATA: folder }, () => openEmbedded(folder))
})
