import { sql, type RawBuilder } from 'kysely'

/** The parts of the one statement that keep what was forgiven, what of it was taken after all, and where clocks stand. */
export function promises(tenant: string): RawBuilder<unknown> {
  return sql`
    new_forgiven as (
      insert into forgiven (program_id, id, member_id, unit, order_id, line_id, rule, lot, amount)
      select ${tenant}, f.id, f.member, f.unit, f."order", f.line, f.rule, f.lot, f.amount
      from doc, jsonb_to_recordset(doc->'forgiven')
        as f(id text, member text, unit text, "order" text, line text, rule text, lot text, amount bigint)
    ),
    reclaimed as (
      update forgiven f set reclaimed = f.reclaimed + r.amount
      from doc, jsonb_to_recordset(doc->'reclaimed') as r(id text, amount bigint)
      where f.program_id = ${tenant} and f.id = r.id
    ),
    moved_clocks as (
      insert into member_clocks as known (program_id, member_id, clock, since, until, terms, due)
      select ${tenant}, c.member, c.clock, c.since, c.until, c.terms, c.until
      from doc, jsonb_to_recordset(doc->'clocks')
        as c(member text, clock text, since timestamptz, until timestamptz, terms jsonb)
      on conflict (program_id, member_id, clock) do update set
        since = excluded.since, until = excluded.until, terms = excluded.terms, due = least(known.due, excluded.until)
    )`
}
