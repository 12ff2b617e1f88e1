import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { openDatabase } from '../db/open-database.ts'
import { postgresTestUrl } from '../test-database/postgres.ts'
import { openShop, sandwiches } from '../test-database/test-shop.ts'

// On PostgreSQL only: of PGlite everybody is a superuser, for whom row-level security does not hold.

test('where the tables belong to an ordinary user, members can be forgotten as well', async () => {
  const url = await postgresTestUrl()
  const name = `owned_${process.hrtime.bigint()}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create role ${name} login`)
  await client.query(`create database ${name} template template0`)
  await client.query(`grant create on database ${name} to ${name}; grant tenth_app to ${name}`)
  await client.end()
  const own = url.replace('postgres@', `${name}@`).replace(new URL(url).pathname, `/${name}`)
  const db = await openDatabase({ connectionString: own })
  try {
    const shop = await openShop(db)
    await shop.join('ann')
    await shop.buy('ann', [sandwiches(2)])
    const erased = await shop.must('eraseMember', { params: { member: 'ann' }, body: { confirm: 'erase' } })
    assert.deepEqual(erased, { found: true })
    assert.equal((await shop.call('getMember', { params: { member: 'ann' } })).status, 404)
    await shop.join('ann')
    assert.equal((await shop.member('ann')).points.available, 0)
  } finally {
    await db.close()
  }
})
