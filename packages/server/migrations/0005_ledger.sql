-- The ledger. Only entries are written; lots and balances follow from them by triggers,
-- and the application may not touch those two itself.

create table tenth.lots (
  program_id tenth.id not null,
  -- The id of the entry that opened it.
  id tenth.id not null,
  member_id tenth.id not null,
  unit text not null,
  remaining tenth.count not null,
  -- Not to be spent before; null once it is active.
  pending_until timestamptz,
  expires_at timestamptz,
  primary key (program_id, id),
  unique (program_id, id, member_id, unit),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.lots (program_id, member_id) where remaining > 0;
create index on tenth.lots (expires_at) where remaining > 0 and expires_at is not null;
create index on tenth.lots (pending_until) where remaining > 0 and pending_until is not null;

create table tenth.balances (
  program_id tenth.id not null,
  member_id tenth.id not null,
  unit text not null,
  -- The sum of the entries' amounts.
  balance tenth.whole not null default 0,
  pending tenth.count not null default 0,
  owed tenth.count not null default 0,
  primary key (program_id, member_id, unit),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  check (balance + owed >= 0)
);

create table tenth.entries (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  unit text not null,
  kind text not null
    check (kind in ('earn', 'activate', 'redeem', 'return', 'reverse', 'repay', 'expire', 'adjust')),
  amount tenth.whole not null,
  pending tenth.whole not null,
  lot tenth.id,
  at timestamptz not null,
  activity_id tenth.id,
  order_id tenth.id,
  line_id tenth.id,
  rule text,
  redemption_id tenth.id,
  version integer not null,
  pending_until timestamptz,
  expires_at timestamptz,
  -- What this entry does, in words that can be true once: `activate:<lot>`, `earn:<activity>:<rule>:…`.
  effect text not null,
  primary key (program_id, id),
  constraint effect_once unique (program_id, effect),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, activity_id) references tenth.activities (program_id, id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  foreign key (program_id, order_id, line_id) references tenth.order_lines (program_id, order_id, id),
  foreign key (program_id, redemption_id) references tenth.redemptions (program_id, id),
  foreign key (program_id, version) references tenth.program_versions (program_id, version),
  -- A lot is touched only for its own member and in its own unit. Deferred, because an earning opens its lot after it.
  foreign key (program_id, lot, member_id, unit) references tenth.lots (program_id, id, member_id, unit)
    deferrable initially deferred,
  check (amount <> 0 or pending <> 0),
  -- Debt is never pending.
  check (lot is not null or pending = 0),
  check (lot is not null or kind in ('reverse', 'repay')),
  check (case kind
    when 'earn' then lot = id and amount >= 0 and pending >= 0
    when 'activate' then amount > 0 and pending = -amount
    when 'redeem' then amount < 0 and pending = 0 and redemption_id is not null
    when 'return' then amount > 0 and pending = 0 and redemption_id is not null
    when 'reverse' then amount <= 0 and pending <= 0
    when 'repay' then pending = 0 and (amount < 0) = (lot is not null)
    when 'expire' then amount <= 0 and pending <= 0
    when 'adjust' then pending = 0 and lot is not null and (lot <> id or amount > 0)
  end),
  check (pending_until is null or (kind = 'earn' and pending > 0))
);

create index on tenth.entries (program_id, member_id, id desc);
create index on tenth.entries (program_id, order_id) where order_id is not null;
create index on tenth.entries (program_id, redemption_id) where redemption_id is not null;
create index on tenth.entries (program_id, lot) where kind = 'return';

create trigger immutable before update or delete or truncate on tenth.entries
  execute function tenth.refuse_change();

-- Runs as the schema's owner, so that lots and balances have no other writer. Once a statement, not once a row.
create function tenth.follow_entries() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  insert into lots (program_id, id, member_id, unit, remaining, pending_until, expires_at)
    select program_id, id, member_id, unit, amount + pending, pending_until, expires_at
    from added where lot = id;

  update lots set
      remaining = lots.remaining + change.sum,
      pending_until = case when change.activated then null else lots.pending_until end
    from (
      select program_id, lot, sum(amount + pending)::bigint as sum, bool_or(kind = 'activate') as activated
      from added where lot is not null and lot <> id group by program_id, lot
    ) change
    where lots.program_id = change.program_id and lots.id = change.lot;

  -- In two steps: the checks would look at the bare change of a balance, not at what it becomes.
  insert into balances (program_id, member_id, unit)
    select distinct program_id, member_id, unit from added
    on conflict do nothing;

  update balances set
      balance = balances.balance + change.amount,
      pending = balances.pending + change.pending,
      owed = balances.owed + change.owed
    from (
      select program_id, member_id, unit, sum(amount)::bigint as amount, sum(pending)::bigint as pending,
        coalesce(-sum(amount) filter (where lot is null), 0)::bigint as owed
      from added group by program_id, member_id, unit
    ) change
    where balances.program_id = change.program_id
      and balances.member_id = change.member_id
      and balances.unit = change.unit;
  return null;
end
$$;

create trigger follow after insert on tenth.entries
  referencing new table as added
  for each statement execute function tenth.follow_entries();

alter table tenth.lots enable row level security;
alter table tenth.lots force row level security;
create policy tenant on tenth.lots
  using (program_id = current_setting('tenth.program', true));
-- The day's work looks for what is due in every tenant, and only looks.
create policy due on tenth.lots for select
  using (current_setting('tenth.program', true) = '*');

alter table tenth.balances enable row level security;
alter table tenth.balances force row level security;
create policy tenant on tenth.balances
  using (program_id = current_setting('tenth.program', true));

alter table tenth.entries enable row level security;
alter table tenth.entries force row level security;
create policy tenant on tenth.entries
  using (program_id = current_setting('tenth.program', true));

grant select, insert on tenth.entries to tenth_app;
grant select on tenth.lots, tenth.balances to tenth_app;
