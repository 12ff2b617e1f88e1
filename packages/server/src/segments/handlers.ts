import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { programInForce } from '../ledger/program-in-force.ts'

export const listSegmentMembers: Handler<'listSegmentMembers'> = ({
  db,
  caller: { program: tenant },
  params,
  query,
}) => {
  const after = readCursor('segment', query.cursor)
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    if (!program.segments.some(({ id }) => id === params.segment)) throw new ProblemError('segment_unknown')
    const { rows } = await sql<{ id: string; since: Date }>`
      select member_id as id, since from member_segments
      where program_id = ${tenant} and segment = ${params.segment}
        and (${after}::text is null or member_id > ${after}::text collate "C")
      order by member_id limit ${query.limit + 1}`.execute(tx)
    const { items, next } = pageOf('segment', rows, query.limit)
    return { items: items.map(({ id, since }) => ({ member: id, since: since.toISOString() })), next }
  })
}
