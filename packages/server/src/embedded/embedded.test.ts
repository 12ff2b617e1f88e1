import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fsyncSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { FolderError } from './folder-error.ts'
import { openEmbedded } from './open-embedded.ts'

const root = mkdtempSync(join(tmpdir(), 'tenth-embedded-'))
after(() => rmSync(root, { recursive: true, force: true }))

const addTenant = (db: Database, tenant: string) =>
  db.transaction(tenant, tx => sql`insert into programs (program_id) values (${tenant})`.execute(tx))

async function hasTenant(db: Database, tenant: string): Promise<boolean> {
  const { rows } = await db.transaction(tenant, tx => sql`select 1 from programs`.execute(tx))
  return rows.length === 1
}

function run(script: string, folder: string) {
  const path = fileURLToPath(new URL(`./test/${script}`, import.meta.url))
  return spawn(process.execPath, ['--conditions=@tenth/source', path, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
}

/** A process that writes until it is killed, once it has acknowledged `rows` rows. */
async function startWriter(folder: string, rows: number) {
  const child = run('writer.ts', folder)
  const acknowledged: string[] = []
  const ended = new Promise(resolve => child.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      acknowledged.push(line)
      if (acknowledged.length >= rows) resolve()
    })
    child.once('exit', code => reject(new Error(`the writer ended with ${code}`)))
  })
  return { acknowledged, kill: () => (child.kill('SIGKILL'), ended) }
}

test('a commit is on the disk before it is acknowledged', async () => {
  let count = 0
  const fsync = (fd: number) => {
    count += 1
    fsyncSync(fd)
  }
  const db = await openEmbedded(join(root, 'durable'), { fsync })
  for (let n = 0; n < 10; n += 1) {
    const before = count
    await addTenant(db, `shop-${n}`)
    assert.ok(count > before, `commit ${n} was acknowledged without an fsync`)
  }
  await db.close()
})

test('a disk that refuses to sync ends the process, and nothing is acknowledged', async () => {
  const child = run('broken-disk.ts', join(root, 'broken'))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  assert.equal(out, '')
  assert.match(err, /The disk does not keep what is written \(EIO\)/)
  assert.equal(code[0], 1)
})

test('a ledger that nothing was asked of is shut in order, too', async () => {
  let count = 0
  const fsync = (fd: number) => {
    count += 1
    fsyncSync(fd)
  }
  const db = await openEmbedded(join(root, 'unused'), { fsync })
  const before = count
  await db.close()
  assert.ok(count > before, 'PostgreSQL writes its last checkpoint when it is shut')
})

test('what was written is there after closing and opening again', async () => {
  const folder = join(root, 'again')
  const first = await openEmbedded(folder)
  await addTenant(first, 'deli')
  await first.close()
  const second = await openEmbedded(folder)
  assert.equal(await hasTenant(second, 'deli'), true)
  await second.close()
})

test('a second opener in the same process is refused, and the first goes on', async () => {
  const folder = join(root, 'twice')
  const db = await openEmbedded(folder)
  await assert.rejects(openEmbedded(folder), { name: 'FolderError', message: /in use by another process/ })
  await addTenant(db, 'deli')
  assert.equal(await hasTenant(db, 'deli'), true)
  await db.close()
})

test('a folder that another process writes in is refused; killing that process frees it and loses nothing acknowledged', async () => {
  const folder = join(root, 'killed')
  const writer = await startWriter(folder, 20)
  await assert.rejects(openEmbedded(folder), FolderError)
  await writer.kill()
  const db = await openEmbedded(folder)
  for (const tenant of writer.acknowledged) assert.equal(await hasTenant(db, tenant), true, tenant)
  await db.close()
})
