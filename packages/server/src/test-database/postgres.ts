import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import { postgresConnection } from '../db/sql-connection.ts'
import { cached } from './cached.ts'
import { copyCluster, initCluster, startCluster, type Cluster } from './postgres-cluster.ts'

/** How many connections a test may have at once: enough for a race to be one. */
const connections = 24

let shared: Promise<Cluster> | null = null

/** The connection string of a fresh, migrated PostgreSQL database, for tests that open it themselves, or from several processes. */
export async function postgresTestUrl(): Promise<string> {
  const { url } = await (shared ??= ownCluster())
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await withClient(url('postgres'), client => client.query(`create database ${name} template migrated`))
  return url(name)
}

export async function postgresTestDatabase(): Promise<Database> {
  return openDatabase({ connectionString: await postgresTestUrl(), connections })
}

/** One server a test file: a copy of a cluster whose template is migrated already. It ends with this process. */
async function ownCluster(): Promise<Cluster> {
  const template = await cached('postgres', async folder => {
    await initCluster(folder)
    const cluster = await startCluster(folder)
    await withClient(cluster.url('postgres'), client => client.query('create database migrated'))
    await withClient(cluster.url('migrated'), client => migrate(postgresConnection(client)))
    await cluster.stop()
  })
  return startCluster(await copyCluster(template))
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
