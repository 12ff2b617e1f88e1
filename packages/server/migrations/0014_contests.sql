-- Contests: a seed that is committed to, entries, and a draw that anybody can work out again.

create table tenth.contests (
  program_id tenth.id not null references tenth.programs,
  id text not null,
  -- 32 bytes in hexadecimal, told to nobody before the draw.
  seed text not null check (seed ~ '^[0-9a-f]{64}$'),
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz not null,
  status text not null default 'running' check (status in ('running', 'drawn', 'cancelled')),
  drawn_at timestamptz,
  -- SHA-256 of the list that was drawn from.
  list text check (list ~ '^[0-9a-f]{64}$'),
  primary key (program_id, id),
  check ((status = 'drawn') = (drawn_at is not null)),
  check ((drawn_at is null) = (list is null))
);

-- A seed never changes once it was committed to, and a draw is done once.
create function tenth.check_contest_step() returns trigger language plpgsql as $$
begin
  if old.status <> 'running' then
    raise exception 'a contest that is % stays so', old.status using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger step before update on tenth.contests
  for each row execute function tenth.check_contest_step();

-- Whoever entered, under an id that tells nobody who it is.
create table tenth.contest_entrants (
  program_id tenth.id not null,
  contest text not null,
  member_id tenth.id not null,
  id tenth.id not null,
  -- What was drawn from; null before the draw, 0 for who had lost every ticket.
  tickets tenth.count,
  primary key (program_id, contest, member_id),
  unique (program_id, contest, id),
  foreign key (program_id, contest) references tenth.contests (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create table tenth.contest_entries (
  program_id tenth.id not null,
  id tenth.id not null,
  contest text not null,
  member_id tenth.id not null,
  by text not null check (by in ('action', 'points', 'free')),
  tickets tenth.count not null check (tickets > 0),
  -- The points that paid, and of which lots.
  paid tenth.count not null default 0,
  took jsonb not null default '[]' check (jsonb_typeof(took) = 'array'),
  order_id tenth.id,
  -- In words that can be true once.
  effect text not null,
  at timestamptz not null,
  -- Against the turn of a refund it tells which came first.
  turn bigint not null default nextval('tenth.turns'),
  removed_at timestamptz,
  primary key (program_id, id),
  constraint entered_once unique (program_id, effect),
  foreign key (program_id, contest, member_id) references tenth.contest_entrants (program_id, contest, member_id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  check ((paid > 0) = (by = 'points'))
);

create index on tenth.contest_entries (program_id, contest, member_id);
create index on tenth.contest_entries (program_id, order_id) where order_id is not null;

create function tenth.check_removed_once() returns trigger language plpgsql as $$
begin
  if old.removed_at is not null then
    raise exception 'this entry counts no more' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger removed_once before update on tenth.contest_entries
  for each row execute function tenth.check_removed_once();

create table tenth.contest_winners (
  program_id tenth.id not null,
  contest text not null,
  place integer not null check (place > 0),
  entrant tenth.id not null,
  member_id tenth.id not null,
  grants jsonb not null,
  given_at timestamptz,
  primary key (program_id, contest, place),
  unique (program_id, contest, member_id),
  foreign key (program_id, contest, member_id) references tenth.contest_entrants (program_id, contest, member_id),
  foreign key (program_id, contest, entrant) references tenth.contest_entrants (program_id, contest, id)
);

create index on tenth.contest_winners (program_id, contest, place) where given_at is null;

-- Points may pay for what is no redemption; then a rule names it.
do $$
declare
  wrong record;
begin
  for wrong in
    select conname as name, pg_get_constraintdef(oid) as rule from pg_constraint
    where conrelid = 'tenth.entries'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%(redemption_id IS NOT NULL)%'
  loop
    execute format('alter table tenth.entries drop constraint %I', wrong.name);
    execute format('alter table tenth.entries add constraint %I %s', wrong.name,
      replace(wrong.rule, '(redemption_id IS NOT NULL)', '((redemption_id IS NOT NULL) OR (rule IS NOT NULL))'));
  end loop;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array['contests', 'contest_entrants', 'contest_entries', 'contest_winners']
  loop
    execute format('alter table tenth.%I enable row level security', name);
    execute format('alter table tenth.%I force row level security', name);
    execute format(
      'create policy tenant on tenth.%I using (program_id = current_setting(''tenth.program'', true))', name);
    execute format('grant select, insert on tenth.%I to tenth_app', name);
  end loop;
end
$$;

grant update (status, drawn_at, list) on tenth.contests to tenth_app;
grant update (tickets) on tenth.contest_entrants to tenth_app;
grant update (removed_at) on tenth.contest_entries to tenth_app;
grant update (given_at) on tenth.contest_winners to tenth_app;
