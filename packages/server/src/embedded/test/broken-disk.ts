import { fsyncSync } from 'node:fs'
import { sql } from 'kysely'
import { openEmbedded } from '../open-embedded.ts'

// Writes on a disk that stops keeping what is written, and says when that was acknowledged all the same.

let broken = false
const fsync = (fd: number) => {
  if (broken) throw new Error('EIO')
  fsyncSync(fd)
}
const [folder = ''] = process.argv.slice(2)
const db = await openEmbedded(folder, { fsync })
broken = true
await db.transaction('shop', tx => sql`insert into programs (program_id) values ('shop')`.execute(tx))
process.stdout.write('acknowledged\n')
