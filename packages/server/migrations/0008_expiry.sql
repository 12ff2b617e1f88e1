-- How long things live, what pending ones wait for, and what refunds had to forgive.

-- Of a lot that an entry opens: the clock that its life follows and the terms it was promised; and what it waits for.
alter table tenth.entries
  add column follows jsonb check (jsonb_typeof(follows->'clock') = 'string'),
  add column awaits jsonb
    check (awaits->>'otherwise' in ('activate', 'lapse') and jsonb_typeof(awaits->'confirmed') = 'string'),
  add check ((follows is null and awaits is null) or lot = id),
  add check (awaits is null or pending_until is not null);

alter table tenth.lots
  -- The clock that its life follows. Null where it has a date of its own; with no date either, it follows its unit's as
  -- soon as there is one. Empty, it never does.
  add column clock text,
  add column awaits jsonb;

-- What has a date of its own is found by it, what follows a clock by the clock.
drop index tenth.lots_expires_at_idx;
create index on tenth.lots (expires_at) where remaining > 0 and expires_at is not null and clock is null;

-- How long what follows it lives: while a member is active, a period after the last time.
create table tenth.member_clocks (
  program_id tenth.id not null,
  member_id tenth.id not null,
  -- `points`, a card's id, or `rule ID` where an earning rule has an expiry of its own.
  clock text not null,
  -- When it last ran out: what was earned before is lost, unless it was promised longer.
  since timestamptz,
  until timestamptz not null,
  -- Every inactivity that was promised while it ran.
  terms jsonb not null check (jsonb_typeof(terms) = 'array'),
  -- When there is something to look at next; null where nothing is left.
  due timestamptz,
  primary key (program_id, member_id, clock),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  check (since < until)
);

create index on tenth.member_clocks (due) where due is not null;

-- A clock never runs back, so that nobody loses what was promised.
create function tenth.check_clock() returns trigger language plpgsql as $$
begin
  if new.until < old.until or new.since < old.since then
    raise exception 'a clock cannot run back' using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger step before update on tenth.member_clocks
  for each row execute function tenth.check_clock();

-- After `follow`, by its name: marks the lots that were opened, and starts the clocks they follow.
create function tenth.follow_promises() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  if not exists (select from added where follows is not null or awaits is not null) then return null; end if;

  update lots set clock = added.follows->>'clock', awaits = added.awaits
    from added
    where lots.program_id = added.program_id and lots.id = added.id
      and (added.follows is not null or added.awaits is not null);

  insert into member_clocks as known (program_id, member_id, clock, until, terms, due)
    select distinct on (program_id, member_id, follows->>'clock')
      program_id, member_id, follows->>'clock', expires_at, jsonb_build_array(follows->'terms'), expires_at
    from added
    where jsonb_typeof(follows->'terms') = 'object'
    order by program_id, member_id, follows->>'clock', expires_at
    on conflict (program_id, member_id, clock) do update set
      due = least(known.due, excluded.due),
      terms = case
        when exists (select from jsonb_array_elements(known.terms) term where term = excluded.terms->0) then known.terms
        else known.terms || excluded.terms
      end;
  return null;
end
$$;

create trigger follow_promises after insert on tenth.entries
  referencing new table as added
  for each statement execute function tenth.follow_promises();

-- When a lot is lost: by its own date, or by the clock it follows, whichever is later.
create function tenth.lot_end(lot tenth.lots, running tenth.member_clocks) returns timestamptz
language sql stable as $$
  select case
    when running.until is null then lot.expires_at
    when running.since is null or lot.expires_at > running.since or (
      select e.at from tenth.entries e where e.program_id = lot.program_id and e.id = lot.id
    ) >= running.since then greatest(lot.expires_at, running.until)
    else coalesce(lot.expires_at, running.since)
  end
$$;

-- The clock that a lot follows, by name; null where it has a date of its own.
create function tenth.lot_clock(lot tenth.lots) returns text
language sql immutable as $$
  select coalesce(lot.clock, case when lot.expires_at is null then lot.unit end)
$$;

-- What refunds asked back of what an order had earned and could not have, for it was spent. A redemption that was made
-- before the refund and is given back pays it after all.
create table tenth.forgiven (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  unit text not null,
  order_id tenth.id not null,
  line_id tenth.id,
  rule text not null,
  lot tenth.id not null,
  amount tenth.count not null check (amount > 0),
  reclaimed tenth.count not null default 0,
  -- Against the turn of a redemption it tells which came first.
  turn bigint not null default nextval('tenth.turns'),
  primary key (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  foreign key (program_id, order_id, line_id) references tenth.order_lines (program_id, order_id, id),
  foreign key (program_id, lot, member_id, unit) references tenth.lots (program_id, id, member_id, unit),
  check (reclaimed <= amount)
);

create index on tenth.forgiven (program_id, member_id, unit, turn) where reclaimed < amount;

-- Of what a member was told that it expires, and when: once for each unit and moment.
create table tenth.expiry_notices (
  program_id tenth.id not null,
  member_id tenth.id not null,
  unit text not null,
  expires_at timestamptz not null,
  event_id tenth.id not null,
  primary key (program_id, member_id, unit, expires_at),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, event_id) references tenth.events (program_id, id)
);

-- How far the day's work about expiry came in a programme.
create table tenth.expiry_rounds (
  program_id tenth.id primary key references tenth.programs,
  -- The day, in its time zone, of the last round of notices that was finished.
  told_on date,
  -- The version for which every clock that a switch to inactivity starts was started.
  version integer
);

-- Replies are kept for 30 days.
create index on tenth.idempotency (program_id, at);

alter table tenth.member_clocks enable row level security;
alter table tenth.member_clocks force row level security;
create policy tenant on tenth.member_clocks
  using (program_id = current_setting('tenth.program', true));
-- The day's work looks for what is due in every tenant, and only looks.
create policy due on tenth.member_clocks for select
  using (current_setting('tenth.program', true) = '*');

alter table tenth.forgiven enable row level security;
alter table tenth.forgiven force row level security;
create policy tenant on tenth.forgiven
  using (program_id = current_setting('tenth.program', true));

alter table tenth.expiry_notices enable row level security;
alter table tenth.expiry_notices force row level security;
create policy tenant on tenth.expiry_notices
  using (program_id = current_setting('tenth.program', true));

alter table tenth.expiry_rounds enable row level security;
alter table tenth.expiry_rounds force row level security;
create policy tenant on tenth.expiry_rounds
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (since, until, terms, due) on tenth.member_clocks to tenth_app;
grant select, insert, update (reclaimed) on tenth.forgiven to tenth_app;
grant select, insert on tenth.expiry_notices to tenth_app;
grant select, insert, update (told_on, version) on tenth.expiry_rounds to tenth_app;
grant delete on tenth.idempotency to tenth_app;
-- Whether the database is the one of this release, for readiness.
grant select on tenth.migrations to tenth_app;
