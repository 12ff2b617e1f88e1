import { sql, type RawBuilder } from 'kysely'

/** The programme's member `m.member_id` and the moment are asked of each; `now` tells what has expired. */
export interface Asked {
  tenant: string
  now: Date
}

/*
 * What was given is recorded where it is given. Each of these reads one such book, in the same columns: id, member, at,
 * kind, what, amount, source, source_id, rule, version, author, reason, status, used_at, order_id.
 */

/** The words an entry was made for, `survey 12` of `earn (survey 12) …`; ids hold no spaces. */
const cause = sql`split_part(substr(e.effect, strpos(e.effect, '(') + 1), ') ', 1)`

/** Points and stamps: every entry that opened a lot. */
const units = ({ tenant }: Asked): RawBuilder<unknown> => sql`
  select e.id, e.member_id, e.at, 'units' as kind, e.unit as what, e.amount + e.pending as amount,
    case when e.effect like 'referral %' then 'referral'
      when e.activity_id is null then split_part(${cause}, ' ', 1)
      when e.kind = 'adjust' then 'adjustment' else 'rule' end as source,
    case when e.effect like 'referral %' then split_part(e.effect, ' ', 2)
      when e.activity_id is null then nullif(substr(${cause}, strpos(${cause}, ' ') + 1), '')
      else e.activity_id end as source_id,
    e.rule, e.version, a.content->'author' as author, a.content->>'reason' as reason,
    case when l.remaining = 0 then 'gone' when l.pending_until is not null then 'pending' else 'held' end as status,
    null::timestamptz as used_at, e.order_id
  from entries e
  join lots l on l.program_id = e.program_id and l.id = e.lot
  left join activities a on a.program_id = e.program_id and a.id = e.activity_id and a.type = 'adjustment'
  where e.program_id = ${tenant} and e.kind in ('earn', 'adjust') and e.lot = e.id`

/** The words a gift was made for: an activity's id, or as above. */
const gift = sql`split_part(substr(r.effect, 6), ' ' || r.rule || ' ', 1)`

/** Rewards: taken for points, given by a card, a rule, an offer, or anything else. Points spent at a checkout are none. */
const rewards = ({ tenant, now }: Asked): RawBuilder<unknown> => sql`
  select r.id, r.member_id, r.at, 'reward' as kind, r.reward as what, null::bigint as amount,
    case when o.offer is not null then 'offer' when r.card is not null then 'card' when r.effect is null then 'points'
      when strpos(${gift}, ' ') > 0 then split_part(${gift}, ' ', 1) else 'rule' end as source,
    case when o.offer is not null then o.offer when r.card is not null then r.card
      when r.effect is null then null else substr(${gift}, strpos(${gift}, ' ') + 1) end as source_id,
    r.rule, r.version, null::jsonb as author, null::text as reason,
    case when r.status in ('granted', 'reserved') then
      case when r.valid_until <= ${now} then 'expired' else 'open' end else r.status end as status,
    case when r.status = 'used' then (
      select max(v.at) from events v
      where v.program_id = r.program_id and v.type = 'redemption.used' and v.data->>'redemption' = r.id
    ) end as used_at, r.order_id
  from redemptions r
  left join offer_uses o on o.program_id = r.program_id and o.redemption_id = r.id
  where r.program_id = ${tenant} and r.for_order is null`

/** Money that offers took off orders. */
const discounts = ({ tenant }: Asked): RawBuilder<unknown> => sql`
  select o.id, o.member_id, o.at, 'discount' as kind, o.offer::text as what, o.amount::bigint as amount, 'offer' as source,
    o.offer::text as source_id, null::text as rule, null::integer as version, null::jsonb as author, null::text as reason,
    case when o.returned_at is null then 'used' else 'cancelled' end as status,
    case when o.returned_at is null then o.at end as used_at, o.order_id
  from offer_uses o where o.program_id = ${tenant} and o.order_id is not null`

/** What made members stay. */
const savings = ({ tenant }: Asked): RawBuilder<unknown> => sql`
  select c.id, c.member_id, c.accepted_at as at, 'saving' as kind, c.accepted::text as what, c.saves::bigint as amount,
    'save_offer' as source, c.id::text as source_id, null::text as rule, c.version, null::jsonb as author,
    null::text as reason,
    case when c.status = 'revoked' then 'cancelled' when c.fulfilled_at is null then 'open' else 'used' end as status,
    c.fulfilled_at as used_at, null::tenth.id as order_id
  from cancellations c where c.program_id = ${tenant} and c.accepted is not null`

/** Replacements and refunds that make good. */
const compensations = ({ tenant }: Asked): RawBuilder<unknown> => sql`
  select c.id, c.member_id, c.at, 'compensation' as kind, c.compensation->>'kind' as what,
    (c.compensation->>'amount')::bigint as amount, 'case' as source, c.case_id::text as source_id, null::text as rule,
    null::integer as version, null::jsonb as author, null::text as reason,
    case when c.fulfilled_at is null then 'open' else 'used' end as status, c.fulfilled_at as used_at, c.order_id
  from compensations c where c.program_id = ${tenant}`

/** Every book there is. */
export const books = [units, rewards, discounts, savings, compensations]
