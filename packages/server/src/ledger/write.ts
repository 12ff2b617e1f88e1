import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { writeReferrals } from '../referral/write-referrals.ts'
import { cards } from './write-cards.ts'
import { promises } from './write-promises.ts'
import type { Writing } from './writing.ts'

/** A member whose page shows something new, and the revision that does. */
export interface Changed {
  member: string
  revision: number
}

/**
 * Writes it all in one statement, and what becomes of referrals in a few more; the schema's triggers bring lots and
 * balances along. Each part costs the time to plan it, so those that few activities need are there only with rows.
 */
export async function write(tx: Tx, tenant: string, writing: Writing): Promise<Changed[]> {
  try {
    const changed = await writeAll(tx, tenant, writing)
    await writeReferrals(tx, tenant, writing.referrals, writing.signals)
    return changed
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'countable') throw error
    throw new ProblemError('invalid', { detail: 'This would take a balance beyond what can be counted.' })
  }
}

async function writeAll(tx: Tx, tenant: string, writing: Writing): Promise<Changed[]> {
  const { postings, touched, members, referrals: _referrals, signals: _signals, ...rest } = writing
  const { forgiven, reclaimed, clocks } = rest
  const joined = new Set(members.map(member => member.id))
  const doc = JSON.stringify({
    ...rest,
    members,
    entries: postings.map(({ entry, ...more }) => ({ ...entry, ...more })),
    touched: [...touched].filter(member => !joined.has(member)),
  })
  const { rows } = await sql<Changed>`
    with doc as (select ${doc}::jsonb as doc),
    new_members as (
      insert into members (program_id, id, joined_at, language, email_hash, referral_code)
      select ${tenant}, m.id, m."joinedAt", m.language, decode(m."emailHash", 'hex'), m."referralCode"
      from doc, jsonb_to_recordset(doc->'members')
        as m(id text, "joinedAt" timestamptz, language text, "emailHash" text, "referralCode" text)
      returning id, revision
    ),
    new_orders as (
      insert into orders (program_id, id, member_id, activity_id, currency, delivery, at)
      select ${tenant}, o.id, o.member, o.activity, o.currency, o.delivery, o.at
      from doc, jsonb_to_recordset(doc->'orders')
        as o(id text, member text, activity text, currency text, delivery bigint, at timestamptz)
    ),
    new_lines as (
      insert into order_lines (program_id, order_id, id, position, sku, quantity, amount)
      select ${tenant}, l."order", l.id, l.position, l.sku, l.quantity, l.amount
      from doc, jsonb_to_recordset(doc->'lines')
        as l("order" text, id text, position int, sku text, quantity bigint, amount bigint)
    ),
    refunded_orders as (
      update orders o set
        refunded_delivery = o.refunded_delivery + r.delivery,
        refund_turn = case when r."ofLines" then nextval('tenth.turns') else o.refund_turn end
      from doc, jsonb_to_recordset(doc->'refunds') as r("order" text, delivery bigint, "ofLines" boolean)
      where o.program_id = ${tenant} and o.id = r."order"
    ),
    refunded_lines as (
      update order_lines o set
        refunded_quantity = o.refunded_quantity + r.quantity,
        refunded_amount = o.refunded_amount + r.amount
      from doc, jsonb_to_recordset(doc->'refundedLines') as r("order" text, line text, quantity bigint, amount bigint)
      where o.program_id = ${tenant} and o.order_id = r."order" and o.id = r.line
    ),
    new_gifts as (
      insert into redemptions (program_id, id, member_id, reward, card, unit, cost, status, gives, at, valid_until,
        version, rule, effect)
      select ${tenant}, g.id, g.member, g.reward, g.card, g.unit, g.cost, 'granted', g.gives, g.at, g."validUntil",
        g.version, g.rule, g.effect
      from doc, jsonb_to_recordset(doc->'given') as g(id text, member text, reward text, card text, unit text,
        cost bigint, gives jsonb, rule text, effect text, at timestamptz, "validUntil" timestamptz, version int)
    ),
    told_gifts as (
      insert into events (program_id, id, type, member_id, data, at)
      select ${tenant}, g.id, 'redemption.created', g.member, jsonb_build_object('redemption', g.id, 'reward', g.reward,
        'unit', g.unit, 'cost', g.cost, 'gives', g.gives, 'rule', g.rule), g.at
      from doc, jsonb_to_recordset(doc->'given')
        as g(id text, member text, reward text, unit text, cost bigint, gives jsonb, rule text, at timestamptz)
    ),
    ${writing.cards.length + writing.takenBack.length > 0 ? sql`${cards(tenant)},` : sql``}
    posted as (
      select e.* from doc, jsonb_to_recordset(doc->'entries') as e(
        id text, member text, unit text, kind text, amount bigint, pending bigint, lot text, at timestamptz,
        activity text, "order" text, line text, rule text, redemption text, version int,
        "pendingUntil" timestamptz, "expiresAt" timestamptz, effect text, follows jsonb, awaits jsonb)
    ),
    new_entries as (
      insert into entries (program_id, id, member_id, unit, kind, amount, pending, lot, at, activity_id, order_id,
        line_id, rule, redemption_id, version, pending_until, expires_at, follows, awaits, effect)
      select ${tenant}, p.id, p.member, p.unit, p.kind, p.amount, p.pending, p.lot, p.at, p.activity, p."order",
        p.line, p.rule, p.redemption, p.version, p."pendingUntil", p."expiresAt", 
        nullif(p.follows, 'null'), nullif(p.awaits, 'null'),
        case when p.kind <> 'expire' then p.effect else p.effect || ' ' || (
          (select count(*) from entries r where r.program_id = ${tenant} and r.lot = p.lot and r.kind = 'return')
          + (select count(*) from posted r where r.lot = p.lot and r.kind = 'return')
        ) end
      from posted p
    ),
    ${forgiven.length + reclaimed.length + clocks.length > 0 ? sql`${promises(tenant)},` : sql``}
    answered as (
      update activities a set result = w.result, content = w.content
      from doc, jsonb_to_recordset(doc->'answers') as w(activity text, result jsonb, content jsonb)
      where a.program_id = ${tenant} and a.id = w.activity
    ),
    touched as (
      update members set revision = revision + 1
      where program_id = ${tenant} and id in (select jsonb_array_elements_text(doc->'touched') from doc)
      returning id, revision
    )
    select id as member, revision from new_members union all select id, revision from touched`.execute(tx)
  return rows
}
