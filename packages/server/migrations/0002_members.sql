-- Members and whom they brought.

create table tenth.members (
  program_id tenth.id not null references tenth.programs,
  -- The shop's own customer id.
  id tenth.id not null,
  joined_at timestamptz not null,
  language text,
  -- HMAC-SHA-256 of the address, keyed by the tenant's salt: enough to notice somebody recommending themselves.
  email_hash bytea check (octet_length(email_hash) = 32),
  referral_code tenth.id not null,
  -- Month and day; nobody is asked for the year.
  birthday text check (birthday ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  birthday_set_at timestamptz,
  -- The shop's own words about a member, as a JSON list.
  tags jsonb not null default '[]' check (jsonb_typeof(tags) = 'array'),
  -- The tier that is held, by its id in the programme.
  tier text,
  -- Grows by one with every change a page would show.
  revision bigint not null default 1 check (revision > 0),
  primary key (program_id, id),
  unique (program_id, referral_code)
);

create table tenth.referrals (
  program_id tenth.id not null,
  id tenth.id not null,
  advocate_id tenth.id not null,
  friend_id tenth.id not null,
  status text not null default 'joined'
    check (status in ('joined', 'review', 'paid', 'reversed', 'lapsed', 'refused')),
  -- When the friend joined.
  at timestamptz not null,
  -- The friend counts only until before then, as was promised on joining; null is for ever.
  lapses_at timestamptz,
  -- Why the shop should look, as a JSON list.
  flags jsonb not null default '[]' check (jsonb_typeof(flags) = 'array'),
  -- When the friend came to count, and the order that did it, where one did.
  converted_at timestamptz,
  order_id tenth.id,
  -- What was given is held until then; rewards wait here to be handed out.
  held_until timestamptz,
  held jsonb check (jsonb_typeof(held) = 'array'),
  -- What the shop decided, and who.
  reviewed text check (reviewed in ('approved', 'refused')),
  review jsonb,
  primary key (program_id, id),
  -- Somebody is new once.
  unique (program_id, friend_id),
  foreign key (program_id, advocate_id) references tenth.members (program_id, id),
  foreign key (program_id, friend_id) references tenth.members (program_id, id),
  check (advocate_id <> friend_id),
  check (case when status in ('joined', 'lapsed') then converted_at is null else true end),
  check (case when status in ('review', 'paid', 'reversed') then converted_at is not null else true end),
  check (order_id is null or converted_at is not null),
  check (held is null or (held_until is not null and status in ('paid', 'reversed'))),
  check ((reviewed is null) = (review is null)),
  check (status <> 'refused' or reviewed = 'refused'),
  check (reviewed is distinct from 'refused' or status = 'refused')
);

-- Which segments of the programme a member is in.
create table tenth.member_segments (
  program_id tenth.id not null,
  member_id tenth.id not null,
  segment text not null,
  since timestamptz not null,
  primary key (program_id, member_id, segment),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.member_segments (program_id, segment, member_id);

create index on tenth.referrals (program_id, advocate_id, id desc);
create index on tenth.referrals (program_id, order_id) where order_id is not null;

-- joined → paid → reversed, perhaps by way of review, and never back. What has ended in another way stays so.
create function tenth.check_referral_step() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and (old.status, new.status) not in
    (('joined', 'review'), ('joined', 'paid'), ('joined', 'lapsed'), ('joined', 'refused'),
     ('review', 'paid'), ('review', 'reversed'), ('review', 'refused'), ('paid', 'reversed')) then
    raise exception 'a referral cannot go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger step before update on tenth.referrals
  for each row execute function tenth.check_referral_step();

alter table tenth.members enable row level security;
alter table tenth.members force row level security;
create policy tenant on tenth.members
  using (program_id = current_setting('tenth.program', true));

alter table tenth.referrals enable row level security;
alter table tenth.referrals force row level security;
create policy tenant on tenth.referrals
  using (program_id = current_setting('tenth.program', true));

alter table tenth.member_segments enable row level security;
alter table tenth.member_segments force row level security;
create policy tenant on tenth.member_segments
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (language, email_hash, birthday, birthday_set_at, tags, tier, revision)
  on tenth.members to tenth_app;
grant select, insert, delete on tenth.member_segments to tenth_app;
grant select, insert, update (status, flags, converted_at, order_id, held_until, held, reviewed, review)
  on tenth.referrals to tenth_app;
