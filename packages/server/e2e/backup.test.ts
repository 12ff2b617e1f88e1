import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import pg from 'pg'
import { openDatabase } from '../src/db/open-database.ts'
import { openEmbedded } from '../src/embedded/open-embedded.ts'
import { postgresBinaries } from '../src/test-database/postgres-binaries.ts'
import { postgresTestUrl } from '../src/test-database/postgres.ts'
import { addsUp } from './adds-up.ts'
import { pointsOf, shopOverHttp, type ShopOverHttp } from './shop-over-http.ts'
import { serve, type Settings, type TenthProcess } from './tenth-process.ts'

// Backups as docs/server.md says they are made.

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'tenth-backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function start(shop: ShopOverHttp, settings: Settings): Promise<TenthProcess> {
  const server = await serve({ ...shop.settings, ...settings })
  after(() => server.kill())
  return server
}

async function openFor(shop: ShopOverHttp, settings: Settings): Promise<TenthProcess> {
  const server = await start(shop, settings)
  await shop.publish(server)
  await shop.join(server, 'ann')
  await shop.buy(server, 'ann', 'kept', 10)
  return server
}

/** What the backup has is there; what happened since is reported again, like all the rest, and counts once. */
async function goesOn(shop: ShopOverHttp, server: TenthProcess): Promise<void> {
  assert.equal((await shop.member(server, 'ann')).points.available, pointsOf(10))
  const [kept, since] = [await shop.buy(server, 'ann', 'kept', 10), await shop.buy(server, 'ann', 'since', 5)]
  assert.deepEqual([kept.replayed, since.replayed], [true, false])
  assert.equal((await shop.member(server, 'ann')).points.available, pointsOf(15))
  assert.equal(await server.stop(), 0)
}

test('a copy of the folder of a stopped server is a backup', async () => {
  const shop = shopOverHttp()
  const [used, copy] = [join(folder, 'used'), join(folder, 'copy')]
  await (await openFor(shop, { TENTH_DATA: used })).stop()
  cpSync(used, copy, { recursive: true })
  const later = await start(shop, { TENTH_DATA: used })
  await shop.buy(later, 'ann', 'since', 5)
  await later.stop()
  await goesOn(shop, await start(shop, { TENTH_DATA: copy }))
  const db = await openEmbedded(copy)
  await addsUp(db, shop.name)
  await db.close()
})

test('a dump of PostgreSQL, made while the server works, is a backup', async () => {
  const shop = shopOverHttp()
  const [url, file] = [await postgresTestUrl(), join(folder, 'tenth.dump')]
  const server = await openFor(shop, { DATABASE_URL: url })
  await run(join(postgresBinaries(), 'pg_dump'), ['--format=custom', `--file=${file}`, url])
  await shop.buy(server, 'ann', 'since', 5)
  await server.stop()
  const restored = await freshDatabase(url)
  await run(join(postgresBinaries(), 'pg_restore'), ['--exit-on-error', `--dbname=${restored}`, file])
  await goesOn(shop, await start(shop, { DATABASE_URL: restored }))
  const db = await openDatabase({ connectionString: restored })
  await addsUp(db, shop.name)
  await db.close()
})

test('a dump by the owner of the tables, whom row-level security holds too, fails and says why', async () => {
  const url = await postgresTestUrl()
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('create role shopkeeper login createrole')
  await admin.end()
  const own = (await freshDatabase(url, 'shopkeeper')).replace('postgres://postgres@', 'postgres://shopkeeper@')
  await (await openDatabase({ connectionString: own })).close()
  const dump = run(join(postgresBinaries(), 'pg_dump'), ['--format=custom', `--file=${join(folder, 'own')}`, own])
  await assert.rejects(dump, /row-level security/)
})

/** An empty database in the same cluster. */
async function freshDatabase(url: string, owner = 'postgres'): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const name = `fresh_${owner}`
  await client.query(`create database ${name} owner ${owner}`)
  await client.end()
  const fresh = new URL(url)
  fresh.pathname = `/${name}`
  return fresh.href
}
