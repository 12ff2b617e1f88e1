-- The desk: cases and what makes them good, surveys, shares and notices.

-- What a role has given away in a period of the calendar; how much it may is said by the programme.
create table tenth.recovery_budgets (
  program_id tenth.id not null references tenth.programs,
  role text not null,
  -- The period's first moment.
  since timestamptz not null,
  spent tenth.count not null default 0,
  primary key (program_id, role, since)
);

create table tenth.cases (
  program_id tenth.id not null,
  -- The shop's own, or the server's.
  id tenth.id not null,
  member_id tenth.id not null,
  reason text not null,
  order_id tenth.id,
  body text not null,
  opened_by text not null check (opened_by in ('member', 'shop', 'survey')),
  -- SHA-256 of what a shop opened it with, to know the same when it comes again.
  content_hash bytea check (octet_length(content_hash) = 32),
  status text not null default 'open'
    check (status in ('open', 'awaiting_approval', 'proposed', 'accepted', 'declined', 'closed')),
  opened_at timestamptz not null,
  turn bigint not null default nextval('tenth.turns'),
  -- What is offered, as the contract's Proposal says it.
  proposal jsonb,
  -- Which budget it is charged to; null where none is.
  budget_role text,
  budget_since timestamptz,
  accepted_at timestamptz,
  primary key (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  foreign key (program_id, budget_role, budget_since) references tenth.recovery_budgets (program_id, role, since),
  check ((budget_role is null) = (budget_since is null)),
  check (status not in ('awaiting_approval', 'proposed', 'accepted') or proposal is not null),
  check (status <> 'accepted' or accepted_at is not null)
);

create index on tenth.cases (program_id, turn desc);
create index on tenth.cases (program_id, member_id, turn desc);
-- One case that is not closed about one order, and one about none; what was made good is never made good again.
create unique index case_open_once on tenth.cases (program_id, member_id, coalesce(order_id, ''))
  where status <> 'closed';
create unique index order_made_good_once on tenth.cases (program_id, order_id)
  where accepted_at is not null and order_id is not null;

create function tenth.check_case_step() returns trigger language plpgsql as $$
begin
  if old.accepted_at is not null and (
    new.accepted_at is distinct from old.accepted_at or new.proposal is distinct from old.proposal
  ) then
    raise exception 'what was accepted stays' using errcode = 'check_violation';
  end if;
  if (old.status, new.status) not in (
    ('open', 'proposed'), ('open', 'awaiting_approval'), ('open', 'closed'),
    ('awaiting_approval', 'proposed'), ('awaiting_approval', 'open'), ('awaiting_approval', 'closed'),
    ('proposed', 'accepted'), ('proposed', 'declined'), ('proposed', 'closed'),
    ('declined', 'proposed'), ('declined', 'awaiting_approval'), ('declined', 'closed'),
    ('accepted', 'closed')
  ) then
    raise exception 'a case cannot go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger step before update of status, proposal, accepted_at on tenth.cases
  for each row execute function tenth.check_case_step();

create table tenth.case_steps (
  program_id tenth.id not null,
  case_id tenth.id not null,
  id tenth.id not null,
  step text not null check (step in ('opened', 'proposed', 'approved', 'refused', 'accepted', 'declined', 'closed')),
  at timestamptz not null,
  author jsonb,
  note text,
  value tenth.count,
  primary key (program_id, case_id, id),
  foreign key (program_id, case_id) references tenth.cases (program_id, id)
);

-- Replacements and refunds that were accepted: the shop does them itself.
create table tenth.compensations (
  program_id tenth.id not null,
  id tenth.id not null,
  case_id tenth.id not null,
  -- Which part of the offer it is.
  position integer not null,
  member_id tenth.id not null,
  order_id tenth.id,
  compensation jsonb not null,
  at timestamptz not null,
  fulfilled_at timestamptz,
  reference tenth.id,
  primary key (program_id, id),
  unique (program_id, case_id, position),
  foreign key (program_id, case_id) references tenth.cases (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  check (reference is null or fulfilled_at is not null)
);

create index on tenth.compensations (program_id, id desc) where fulfilled_at is null;

create table tenth.survey_askings (
  program_id tenth.id not null,
  id tenth.id not null,
  survey text not null,
  member_id tenth.id not null,
  order_id tenth.id,
  -- In words that can be true once, what it is asked for.
  effect text not null,
  asked_at timestamptz not null,
  -- From when on it is shown.
  since timestamptz not null,
  until timestamptz not null,
  answered_at timestamptz,
  answers jsonb,
  -- What the answer gave.
  given jsonb,
  case_id tenth.id,
  primary key (program_id, id),
  constraint asked_once unique (program_id, effect),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, case_id) references tenth.cases (program_id, id),
  check (since < until),
  check ((answered_at is null) = (answers is null) and (answers is null) = (given is null)),
  check (case_id is null or answered_at is not null)
);

create index on tenth.survey_askings (program_id, member_id, survey, asked_at desc);
create index on tenth.survey_askings (program_id, survey, id desc);

-- An answer once given stays.
create function tenth.check_answered_once() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null then
    raise exception 'this was answered already' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger answered_once before update on tenth.survey_askings
  for each row execute function tenth.check_answered_once();

-- How far asking everybody has come.
create table tenth.survey_rounds (
  program_id tenth.id not null references tenth.programs,
  survey text not null,
  -- The survey's date.
  at timestamptz not null,
  -- The last member that was asked.
  after_member tenth.id,
  finished boolean not null default false,
  primary key (program_id, survey, at)
);

create table tenth.shares (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  kind text not null check (kind in ('share', 'follow')),
  network text not null,
  -- The first moment of the calendar's period that it belongs to: one in each.
  period timestamptz not null,
  next timestamptz,
  at timestamptz not null,
  verified_at timestamptz,
  given jsonb not null default '[]' check (jsonb_typeof(given) = 'array'),
  primary key (program_id, id),
  constraint share_once unique (program_id, member_id, kind, network, period),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.shares (program_id, id desc);

-- What changed for members with a version of the programme.
create table tenth.program_changes (
  program_id tenth.id not null,
  version integer not null,
  at timestamptz not null,
  changes jsonb not null check (jsonb_array_length(changes) > 0),
  primary key (program_id, version),
  foreign key (program_id, version) references tenth.program_versions (program_id, version)
);

create index on tenth.program_changes (program_id, at desc);

create table tenth.notices_seen (
  program_id tenth.id not null,
  member_id tenth.id not null,
  notice text not null,
  at timestamptz not null,
  primary key (program_id, member_id, notice),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

do $$
declare
  name text;
begin
  foreach name in array array['recovery_budgets', 'cases', 'case_steps', 'compensations', 'survey_askings',
    'survey_rounds', 'shares', 'program_changes', 'notices_seen']
  loop
    execute format('alter table tenth.%I enable row level security', name);
    execute format('alter table tenth.%I force row level security', name);
    execute format(
      'create policy tenant on tenth.%I using (program_id = current_setting(''tenth.program'', true))', name);
    execute format('grant select, insert on tenth.%I to tenth_app', name);
  end loop;
end
$$;

grant update (spent) on tenth.recovery_budgets to tenth_app;
grant update (status, proposal, budget_role, budget_since, accepted_at) on tenth.cases to tenth_app;
grant update (fulfilled_at, reference) on tenth.compensations to tenth_app;
grant update (answered_at, answers, given, case_id) on tenth.survey_askings to tenth_app;
grant update (after_member, finished) on tenth.survey_rounds to tenth_app;
grant update (verified_at, given) on tenth.shares to tenth_app;
