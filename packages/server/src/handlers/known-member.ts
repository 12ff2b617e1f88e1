import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** An empty list is for a member who has nothing yet, not for somebody unknown. */
export async function checkKnown(tx: Tx, tenant: string, member: string): Promise<void> {
  const found = await tx
    .selectFrom('members')
    .select('id')
    .where('program_id', '=', tenant)
    .where('id', '=', member)
    .executeTakeFirst()
  if (!found) throw new ProblemError('member_unknown')
}
