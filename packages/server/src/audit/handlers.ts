import type { Award, AwardSource } from '@tenth/contract'
import { sql } from 'kysely'
import type { Handler } from '../handlers/handler.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { iso, millis } from '../ledger/millis.ts'
import { books } from './awards.ts'

type Row = Omit<Award, 'at' | 'usedAt' | 'source'> & {
  at: number
  usedAt: number | null
  source: AwardSource
  sourceId: string | null
}

/** Read from what is recorded; nothing is written down twice. */
export const listAwards: Handler<'listAwards'> = async ({ db, caller, query, now }) => {
  const after = readCursor('audit', query.cursor)
  const asked = { tenant: caller.program, now: now() }
  const [member, source, status] = [query.member ?? null, query.source ?? null, query.status ?? null]
  const [from, to, limit] = [query.from ?? null, query.to ?? null, query.limit + 1]
  // Each book gives a page at most, so that none is read whole.
  const pages = books.map(
    book => sql`(
      select b.id, b.member_id, b.at, b.kind, b.what, b.amount, ${named} as source, b.source_id, b.rule, b.version,
        b.author, b.reason, b.status, b.used_at, b.order_id
      from (${book(asked)}) b
      where (${after}::text is null or b.id < ${after}::text collate "C")
        and (${member}::text is null or b.member_id = ${member}::text collate "C")
        and (${source}::text is null or ${source} = ${named}) and (${status}::text is null or b.status = ${status})
        and (${from}::timestamptz is null or b.at >= ${from}::timestamptz)
        and (${to}::timestamptz is null or b.at < ${to}::timestamptz)
      order by b.id desc limit ${limit})`,
  )
  const { rows } = await db.transaction(caller.program, tx =>
    sql<Row>`
      select p.id, p.member_id as member, ${millis('p.at')} as at, p.kind, p.what, p.amount, p.source,
        p.source_id as "sourceId", p.rule, p.version,
        coalesce(p.author, (
          select s.author from case_steps s
          where p.source = 'case' and s.program_id = ${caller.program} and s.case_id = p.source_id and s.step = 'proposed'
          order by s.id desc limit 1)) as author,
        p.reason, p.status, ${millis('p.used_at')} as "usedAt", p.order_id as "order"
      from (${sql.join(pages, sql` union all `)}) p
      order by p.id desc limit ${limit}`.execute(tx),
  )
  return pageOf('audit', rows.map(awardOf), query.limit)
}

/** The ledger's words for a source, where they are not the contract's. */
const named = sql`case b.source when 'cards' then 'card' when 'lot' then 'import' else b.source end`

function awardOf({ at, usedAt, source, sourceId, ...row }: Row): Award {
  return { ...row, at: iso(at), usedAt: iso(usedAt), source: { kind: source, id: sourceId } }
}
