-- Tiers, the daily look at members, thank-yous, and what members tell of themselves.

-- Where a member stands between two looks; the engine reads and writes it whole.
create table tenth.tier_standings (
  program_id tenth.id not null,
  member_id tenth.id not null,
  standing jsonb not null check (jsonb_typeof(standing) = 'object'),
  -- The rules it was settled by, as a hash.
  rules text not null,
  -- When time alone changes something; null for never.
  due_at timestamptz,
  primary key (program_id, member_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.tier_standings (program_id, due_at) where due_at is not null;

create table tenth.tier_changes (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  from_tier text,
  to_tier text,
  at timestamptz not null,
  why text not null check (why in ('reached', 'lowered', 'period', 'grace', 'floor_set', 'floor_ended')),
  -- What staff said, and who.
  reason text,
  author text,
  version integer not null,
  primary key (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, version) references tenth.program_versions (program_id, version),
  check (from_tier is distinct from to_tier or why = 'floor_set')
);

create index on tenth.tier_changes (program_id, member_id, id desc);

create trigger immutable before update or truncate on tenth.tier_changes
  execute function tenth.refuse_change();

-- How far the day's look at all members has come; one process at a time goes on with it.
create table tenth.review_rounds (
  program_id tenth.id not null references tenth.programs,
  -- Of which rules, as a hash, and of which local day.
  rules text not null,
  day text not null,
  -- Whether everybody is looked at, or only who stands by other rules.
  everybody boolean not null,
  -- The last member that was looked at; null once all were.
  place text,
  primary key (program_id)
);

-- Which thank-yous have been said for which period.
create table tenth.thanks_rounds (
  program_id tenth.id not null references tenth.programs,
  thanks text not null,
  period text not null,
  at timestamptz not null,
  primary key (program_id, thanks, period)
);

create table tenth.member_thanks (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  thanks text not null,
  period text not null,
  -- The words, by language, as they were then.
  note jsonb not null,
  at timestamptz not null,
  -- Whether what comes with it was handed out.
  given boolean not null default false,
  primary key (program_id, id),
  unique (program_id, member_id, thanks, period),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, thanks, period) references tenth.thanks_rounds (program_id, thanks, period)
);

create index on tenth.member_thanks (program_id, member_id) where not given;

-- What members agreed to or took back. The newest line of a purpose holds.
create table tenth.consents (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  purpose text not null,
  granted boolean not null,
  at timestamptz not null,
  source text not null,
  -- The version of the text that was shown.
  text_version text,
  primary key (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.consents (program_id, member_id, purpose, id desc);

create trigger immutable before update or truncate on tenth.consents
  execute function tenth.refuse_change();

-- Accounts that the shop has verified. Of the account itself only a keyed hash and a hint are kept.
create table tenth.linked_accounts (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  kind text not null,
  account_hash bytea not null check (octet_length(account_hash) = 32),
  hint text not null,
  at timestamptz not null,
  revoked_at timestamptz,
  primary key (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

-- An account is one member's at a time, and a member has one of a kind.
create unique index account_of_one on tenth.linked_accounts (program_id, kind, account_hash) where revoked_at is null;
create unique index account_of_kind on tenth.linked_accounts (program_id, member_id, kind) where revoked_at is null;
create index on tenth.linked_accounts (program_id, kind, account_hash);

-- What counts for tiers is summed over time.
create index on tenth.orders (program_id, member_id, at);
create index on tenth.entries (program_id, member_id, at) where unit = 'points' and kind in ('earn', 'reverse');

alter table tenth.tier_standings enable row level security;
alter table tenth.tier_standings force row level security;
create policy tenant on tenth.tier_standings
  using (program_id = current_setting('tenth.program', true));

alter table tenth.tier_changes enable row level security;
alter table tenth.tier_changes force row level security;
create policy tenant on tenth.tier_changes
  using (program_id = current_setting('tenth.program', true));

alter table tenth.review_rounds enable row level security;
alter table tenth.review_rounds force row level security;
create policy tenant on tenth.review_rounds
  using (program_id = current_setting('tenth.program', true));

alter table tenth.thanks_rounds enable row level security;
alter table tenth.thanks_rounds force row level security;
create policy tenant on tenth.thanks_rounds
  using (program_id = current_setting('tenth.program', true));

alter table tenth.member_thanks enable row level security;
alter table tenth.member_thanks force row level security;
create policy tenant on tenth.member_thanks
  using (program_id = current_setting('tenth.program', true));

alter table tenth.consents enable row level security;
alter table tenth.consents force row level security;
create policy tenant on tenth.consents
  using (program_id = current_setting('tenth.program', true));

alter table tenth.linked_accounts enable row level security;
alter table tenth.linked_accounts force row level security;
create policy tenant on tenth.linked_accounts
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (standing, rules, due_at) on tenth.tier_standings to tenth_app;
grant select, insert on tenth.tier_changes to tenth_app;
grant select, insert, update (rules, day, everybody, place) on tenth.review_rounds to tenth_app;
grant select, insert on tenth.thanks_rounds to tenth_app;
grant select, insert, update (given) on tenth.member_thanks to tenth_app;
grant select, insert on tenth.consents to tenth_app;
grant select, insert, update (revoked_at) on tenth.linked_accounts to tenth_app;
