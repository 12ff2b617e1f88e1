import { sql, type RawBuilder } from 'kysely'

/**
 * The parts of the one statement that keep how far cards were filled, and take back unused rewards of cards: what they
 * held of a stock, which is locked, is there again.
 */
export function cards(tenant: string): RawBuilder<unknown> {
  return sql`
    card_steps as (
      insert into card_progress as known (program_id, member_id, card, reached)
      select ${tenant}, c.member, c.card, max(c.reached)
      from doc, jsonb_to_recordset(doc->'cards') as c(member text, card text, reached bigint)
      group by c.member, c.card
      on conflict (program_id, member_id, card) do update set reached = greatest(known.reached, excluded.reached)
    ),
    taken_back as (
      select r.id, r.member_id, r.reward, r.unit, r.cost, r.gives, r.stock_item, t.event, t.at
      from doc, jsonb_to_recordset(doc->'takenBack') as t(redemption text, event text, at timestamptz)
      join redemptions r on r.program_id = ${tenant} and r.id = t.redemption
    ),
    cancelled_rewards as (
      update redemptions r set status = 'cancelled', stock_item = null
      from taken_back t where r.program_id = ${tenant} and r.id = t.id
    ),
    stock_again as (
      update stock s set remaining = s.remaining + t.count
      from (select stock_item, count(*) as count from taken_back where stock_item is not null group by stock_item) t
      where s.program_id = ${tenant} and s.item = t.stock_item
    ),
    told_taken_back as (
      insert into events (program_id, id, type, member_id, data, at)
      select ${tenant}, t.event, 'redemption.cancelled', t.member_id, jsonb_build_object('redemption', t.id,
        'reward', t.reward, 'unit', t.unit, 'cost', t.cost, 'gives', t.gives), t.at
      from taken_back t
    )`
}
