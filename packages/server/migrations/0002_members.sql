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
  status text not null default 'joined' check (status in ('joined', 'paid', 'reversed')),
  -- The friend's order that made it pay.
  order_id tenth.id,
  at timestamptz not null,
  primary key (program_id, id),
  -- Somebody is new once.
  unique (program_id, friend_id),
  foreign key (program_id, advocate_id) references tenth.members (program_id, id),
  foreign key (program_id, friend_id) references tenth.members (program_id, id),
  check (advocate_id <> friend_id),
  check ((status = 'joined') = (order_id is null))
);

create index on tenth.referrals (program_id, advocate_id, id desc);
create index on tenth.referrals (program_id, order_id) where order_id is not null;

-- joined → paid → reversed, and never back.
create function tenth.check_referral_step() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in (('joined', 'paid'), ('paid', 'reversed')) then
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

grant select, insert, update (language, email_hash, revision) on tenth.members to tenth_app;
grant select, insert, update (status, order_id) on tenth.referrals to tenth_app;
