import { sql } from 'kysely'
import { openEmbedded } from '../open-embedded.ts'

// Writes one row after another into the folder it is given, and says each one once it is acknowledged.

const [folder = ''] = process.argv.slice(2)
const db = await openEmbedded(folder)
for (let n = 0; ; n += 1) {
  const tenant = `shop-${n}`
  await db.transaction(tenant, tx => sql`insert into programs (program_id) values (${tenant})`.execute(tx))
  process.stdout.write(`${tenant}\n`)
}
