import { createRequire } from 'node:module'
import { join } from 'node:path'
import { programs } from './programs.ts'

// Buys in the shop of one tree of Tenth's sources, as often as it is told, and answers how long that took. Only what
// every version of the sources has is used of them.

export interface Task {
  purchases: number
}

export interface Done {
  seconds: number
  /** Statements that went to PostgreSQL, those of the transaction included; 0 on PGlite. */
  statements: number
}

interface Database {
  close: () => Promise<void>
}

interface Asks {
  query: (this: Asks, ...args: unknown[]) => unknown
}

interface Shop {
  join: (member: string) => Promise<unknown>
  buy: (member: string, lines: object[], order: string) => Promise<unknown>
}

const [tree = '', database = '', program = ''] = process.argv.slice(2)
const members = Array.from({ length: 8 }, (_, index) => `member-${index}`)
/** PGlite does one thing at a time. */
const tills = database === 'postgres' ? members : members.slice(0, 1)

const sources = join(tree, 'packages/server/src/test-database')
const opened = (await import(join(sources, `${database}.ts`))) as Record<string, () => Promise<Database>>
const { openShop } = (await import(join(sources, 'test-shop.ts'))) as {
  openShop: (db: Database, program: object) => Promise<Shop>
}
const { deli } = (await import(join(sources, 'deli-program.ts'))) as { deli: object }
const db = await opened[`${database}TestDatabase`]?.()
if (!db) throw new Error(`There is no database ${database}.`)
const shop = await openShop(db, { ...deli, ...programs[program as keyof typeof programs] })
for (const member of members) await shop.join(member)

const sandwich = { id: '1', sku: 'sandwich', quantity: 1, amount: 500, categories: ['sandwich'] }

let statements = 0
if (database === 'postgres') countStatements()
let orders = 0

process.on('message', ({ purchases }: Task) => void run(purchases))
process.once('disconnect', () => void db.close().then(() => process.exit()))
process.send?.('ready')

async function run(purchases: number): Promise<void> {
  const [started, before, until] = [performance.now(), statements, orders + purchases]
  await Promise.all(
    tills.map(async member => {
      while (orders < until) await shop.buy(member, [sandwich], `order-${++orders}`)
    }),
  )
  const done: Done = { seconds: (performance.now() - started) / 1000, statements: statements - before }
  process.send?.(done)
}

/** Every statement goes through the client's one method. */
function countStatements(): void {
  const { Client } = createRequire(join(tree, 'packages/server/package.json'))('pg') as { Client: { prototype: Asks } }
  const client = Client.prototype
  const query = client.query
  client.query = function (...args) {
    statements++
    return query.apply(this, args)
  }
}
