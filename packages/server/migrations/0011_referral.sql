-- What is kept beside referrals: to notice doubtful ones, to give levels once, to ban, and to name who wants to be named.

create index on tenth.referrals (program_id, lapses_at) where status = 'joined' and lapses_at is not null;
create index on tenth.referrals (program_id, held_until) where held is not null and status = 'paid';
create index on tenth.referrals (program_id, converted_at) where status = 'paid';
create index referral_queue on tenth.referrals (program_id, id)
  where flags <> '[]' and reviewed is null and status in ('joined', 'review');
create index on tenth.members (program_id, email_hash) where email_hash is not null;
-- What somebody did: whether a new member bought as a guest before, all of it for an export, an erasure, a simulation.
create index on tenth.activities (program_id, member_id, reported_at);

-- The day's work looks for what is due in every tenant, and only looks.
create policy due on tenth.referrals for select
  using (current_setting('tenth.program', true) = '*');

-- HMAC-SHA-256 of what the shop told of a member, keyed by the tenant's salt; never the thing itself.
create table tenth.member_signals (
  program_id tenth.id not null,
  member_id tenth.id not null,
  kind text not null check (kind in ('address', 'card', 'ip')),
  hash bytea not null check (octet_length(hash) = 32),
  at timestamptz not null,
  primary key (program_id, member_id, kind, hash),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.member_signals (program_id, kind, hash);

-- Each level is given once, ever: the row stays, whatever becomes of what it gave.
create table tenth.referral_levels (
  program_id tenth.id not null,
  advocate_id tenth.id not null,
  friends integer not null check (friends > 0),
  -- The referral that reached it.
  referral_id tenth.id not null,
  -- Rewards that wait to be handed out are with that referral.
  at timestamptz not null,
  taken_back_at timestamptz,
  primary key (program_id, advocate_id, friends),
  foreign key (program_id, advocate_id) references tenth.members (program_id, id),
  foreign key (program_id, referral_id) references tenth.referrals (program_id, id)
);

create table tenth.referral_bans (
  program_id tenth.id not null,
  member_id tenth.id not null,
  -- Who said so, and why.
  author jsonb not null check (jsonb_typeof(author) = 'object'),
  note text,
  at timestamptz not null,
  primary key (program_id, member_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

-- The name a member chose for the leaderboard. Without a row nobody is named.
create table tenth.nicknames (
  program_id tenth.id not null,
  member_id tenth.id not null,
  name text not null check (char_length(name) between 1 and 40),
  at timestamptz not null,
  primary key (program_id, member_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

alter table tenth.member_signals enable row level security;
alter table tenth.member_signals force row level security;
create policy tenant on tenth.member_signals
  using (program_id = current_setting('tenth.program', true));

alter table tenth.referral_levels enable row level security;
alter table tenth.referral_levels force row level security;
create policy tenant on tenth.referral_levels
  using (program_id = current_setting('tenth.program', true));

alter table tenth.referral_bans enable row level security;
alter table tenth.referral_bans force row level security;
create policy tenant on tenth.referral_bans
  using (program_id = current_setting('tenth.program', true));

alter table tenth.nicknames enable row level security;
alter table tenth.nicknames force row level security;
create policy tenant on tenth.nicknames
  using (program_id = current_setting('tenth.program', true));

grant select, insert, delete on tenth.member_signals to tenth_app;
grant select, insert, update (taken_back_at) on tenth.referral_levels to tenth_app;
grant select, insert, delete on tenth.referral_bans to tenth_app;
grant select, insert, update (name, at), delete on tenth.nicknames to tenth_app;
