import { MigrationError } from './migration-error.ts'
import type { SqlConnection } from './sql-connection.ts'

const raced = new Set(['42710', '23505'])

/** Sees to the role that requests run under: it owns nothing, so row-level security holds for it. */
export async function ensureAppRole(connection: SqlConnection): Promise<void> {
  try {
    const [known] = await connection.query(`select 1 from pg_roles where rolname = 'tenth_app'`)
    if (!known) await createRole(connection)
    const [may] = await connection.query<{ ok: boolean }>(
      `select pg_has_role(current_user, 'tenth_app', 'member') as ok`,
    )
    if (!may?.ok) await connection.run('grant tenth_app to current_user')
    // What counts in the end; from PostgreSQL 16 on being a member does not always allow it.
    await connection.run('begin; set local role tenth_app; rollback')
  } catch (error) {
    await connection.run('rollback')
    throw await roleError(connection, error)
  }
}

async function createRole(connection: SqlConnection): Promise<void> {
  try {
    await connection.run('create role tenth_app nologin')
  } catch (error) {
    // Roles belong to the whole cluster: another database's migration may have been faster.
    if (!raced.has((error as { code?: string }).code ?? '')) throw error
  }
}

async function roleError(connection: SqlConnection, cause: unknown): Promise<MigrationError> {
  const [user] = await connection.query<{ name: string }>('select quote_ident(current_user) as name')
  return new MigrationError(
    'This database user cannot use the role tenth_app. Run this once as an administrator:\n' +
      `  CREATE ROLE tenth_app NOLOGIN;\n  GRANT tenth_app TO ${user?.name};`,
    { cause },
  )
}
