import { Program } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** The version that decides. */
export interface ProgramInForce {
  version: number
  publishedAt: Date
  program: Program
  /** Keys the hashes of e-mail addresses. */
  emailSalt: Uint8Array
}

interface Current {
  version: number | null
  published_at: Date
  email_salt: Uint8Array
}

/** A version never changes, so it is read once; which one is in force is asked every time. */
const read = new Map<string, Program>()
const most = 500

export async function programInForce(tx: Tx, tenant: string): Promise<ProgramInForce> {
  const found = await findProgram(tx, tenant)
  if (!found) throw new ProblemError('program_missing')
  return found
}

export async function findProgram(tx: Tx, tenant: string): Promise<ProgramInForce | null> {
  const { rows } = await sql<Current>`
    select p.version, v.published_at, p.email_salt
    from programs p left join program_versions v using (program_id, version)
    where p.program_id = ${tenant}`.execute(tx)
  const current = rows[0]
  if (current?.version == null) return null
  const { version, published_at: publishedAt, email_salt: emailSalt } = current
  // The moment tells apart two databases that know the same tenant, as in a test.
  const name = `${tenant} ${version} ${publishedAt.getTime()} ${Buffer.from(emailSalt).toString('base64')}`
  const program = read.get(name) ?? (await readDocument(tx, tenant, version))
  if (read.size >= most) read.clear()
  read.set(name, program)
  return { version, publishedAt, program, emailSalt }
}

async function readDocument(tx: Tx, tenant: string, version: number): Promise<Program> {
  const { document } = await tx
    .selectFrom('program_versions')
    .select('document')
    .where('program_id', '=', tenant)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return Program.parse(document)
}
