import { mkdir, rm, writeFile } from 'node:fs/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { migrate } from '../src/db/migrate.ts'
import { pgliteConnection } from '../src/db/sql-connection.ts'
import { packedFolder } from '../src/embedded/fresh-folder.ts'

// Run by the build: makes a migrated database once, so that no first start has to.

const target = await packedFolder()
await rm(new URL('.', target), { recursive: true, force: true })
await mkdir(new URL('.', target), { recursive: true })
const pglite = await PGlite.create()
await migrate(pgliteConnection(pglite))
await pglite.exec('checkpoint')
const tar = await (await pglite.dumpDataDir('none')).arrayBuffer()
await pglite.close()
const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 }
await writeFile(target, brotliCompressSync(new Uint8Array(tar), { params }))
