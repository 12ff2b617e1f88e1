-- Where events are sent, what is still to be sent, and how it went.

create table tenth.webhooks (
  program_id tenth.id not null references tenth.programs,
  id tenth.id not null,
  url text not null,
  -- Which events; null is all of them.
  types jsonb,
  -- What it signs with, sealed under a key that is not in this database.
  secrets bytea not null,
  status text not null default 'enabled' check (status in ('enabled', 'disabled')),
  created_at timestamptz not null,
  -- How often in a row it failed, and since when.
  failures tenth.count not null default 0,
  failing_since timestamptz,
  -- Who sends to it, and until when no other process does; a process that dies leaves it to the others then.
  lease tenth.id,
  leased_until timestamptz,
  primary key (program_id, id),
  check ((failures = 0) = (failing_since is null))
);

create table tenth.webhook_deliveries (
  program_id tenth.id not null,
  webhook_id tenth.id not null,
  event_id tenth.id not null,
  turn bigint not null,
  status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
  -- Since it was asked for last: a replay begins anew.
  attempts tenth.count not null default 0,
  due timestamptz not null,
  primary key (program_id, webhook_id, event_id),
  foreign key (program_id, webhook_id) references tenth.webhooks (program_id, id) on delete cascade,
  foreign key (program_id, event_id) references tenth.events (program_id, id) on delete cascade
);

create index on tenth.webhook_deliveries (program_id, webhook_id, due) where status = 'pending';
create index on tenth.webhook_deliveries (program_id, webhook_id, turn desc);
create index on tenth.webhook_deliveries (program_id, event_id);

create table tenth.webhook_attempts (
  program_id tenth.id not null,
  webhook_id tenth.id not null,
  event_id tenth.id not null,
  id tenth.id not null,
  at timestamptz not null,
  -- The HTTP status; null where none came.
  status integer,
  error text,
  -- In milliseconds.
  duration tenth.count not null,
  primary key (program_id, webhook_id, event_id, id),
  foreign key (program_id, webhook_id, event_id)
    references tenth.webhook_deliveries (program_id, webhook_id, event_id) on delete cascade
);

-- An event and what is to be sent of it are one change.
create function tenth.queue_deliveries() returns trigger language plpgsql set search_path = tenth, pg_temp as $$
begin
  insert into webhook_deliveries (program_id, webhook_id, event_id, turn, due)
    select e.program_id, w.id, e.id, e.turn, e.at
    from added e join webhooks w on w.program_id = e.program_id
    where w.status = 'enabled' and (w.types is null or w.types ? e.type) and e.type <> 'webhook.test';
  return null;
end
$$;

create trigger queue_deliveries after insert on tenth.events
  referencing new table as added
  for each statement execute function tenth.queue_deliveries();

-- What the ledger tells of its entries: one event for each member, unit and kind of one thing that happened. What
-- redemptions do is told as what becomes of them. What is brought along from elsewhere is not told.
create function tenth.tell_entries() returns trigger language plpgsql set search_path = tenth, pg_temp as $$
begin
  if current_setting('tenth.quiet', true) = 'on' then return null; end if;
  insert into events (program_id, id, type, member_id, data, at)
    select program_id, gen_random_uuid()::text,
      case kind when 'earn' then 'points.earned' when 'activate' then 'points.activated'
        when 'reverse' then 'points.reversed' when 'expire' then 'points.expired' else 'points.adjusted' end,
      member_id,
      jsonb_build_object('unit', unit, 'amount', sum(amount)::bigint, 'pending', sum(pending)::bigint,
        'activity', activity_id, 'order', order_id, 'entries', jsonb_agg(id order by id),
        'rules', coalesce(jsonb_agg(distinct rule) filter (where rule is not null), '[]')),
      at
    from added where kind in ('earn', 'activate', 'reverse', 'expire', 'adjust')
    group by program_id, member_id, unit, kind, activity_id, order_id, at
    order by min(id);
  return null;
end
$$;

create trigger tell_entries after insert on tenth.entries
  referencing new table as added
  for each statement execute function tenth.tell_entries();

create function tenth.tell_members() returns trigger language plpgsql set search_path = tenth, pg_temp as $$
begin
  if current_setting('tenth.quiet', true) = 'on' then return null; end if;
  insert into events (program_id, id, type, member_id, data, at)
    select program_id, gen_random_uuid()::text, 'member.joined', id, jsonb_build_object('language', language), joined_at
    from added;
  return null;
end
$$;

create trigger tell_members after insert on tenth.members
  referencing new table as added
  for each statement execute function tenth.tell_members();

alter table tenth.webhooks enable row level security;
alter table tenth.webhooks force row level security;
create policy tenant on tenth.webhooks using (program_id = current_setting('tenth.program', true));
-- Whoever sends looks in every tenant for what is due, and only looks.
create policy due on tenth.webhooks for select using (current_setting('tenth.program', true) = '*');

alter table tenth.webhook_deliveries enable row level security;
alter table tenth.webhook_deliveries force row level security;
create policy tenant on tenth.webhook_deliveries using (program_id = current_setting('tenth.program', true));
create policy due on tenth.webhook_deliveries for select using (current_setting('tenth.program', true) = '*');

alter table tenth.webhook_attempts enable row level security;
alter table tenth.webhook_attempts force row level security;
create policy tenant on tenth.webhook_attempts using (program_id = current_setting('tenth.program', true));

grant select, insert, delete, update (url, types, secrets, status, failures, failing_since, lease, leased_until)
  on tenth.webhooks to tenth_app;
grant select, insert, update (status, attempts, due) on tenth.webhook_deliveries to tenth_app;
grant select, insert on tenth.webhook_attempts to tenth_app;
