-- Rewards taken, and the codes that stand for them.

create table tenth.redemptions (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  reward text not null,
  -- The stamp card it was the reward of; null when points paid.
  card text,
  unit text not null,
  cost tenth.count not null,
  status text not null default 'reserved' check (status in ('granted', 'reserved', 'used', 'cancelled', 'expired')),
  gives jsonb not null,
  at timestamptz not null,
  turn bigint not null default nextval('tenth.turns'),
  valid_until timestamptz,
  version integer not null,
  -- The order, bill or parcel that used it.
  order_id tenth.id,
  -- The order that points were spent on, where they paid for a part of it and for no reward.
  for_order tenth.id,
  -- Of which stock it holds one, until it is used up, or cancelled or expired and the one is there again.
  stock_item tenth.id,
  -- What gave it for nothing: the rule, and in words that can be true once what it was given for. Null where it was paid for.
  rule text,
  effect text,
  primary key (program_id, id),
  constraint given_once unique (program_id, effect),
  check ((cost = 0) = (rule is not null) and (rule is null) = (effect is null)),
  -- A full card may give its reward by itself.
  check (status <> 'granted' or cost = 0 or card is not null),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, version) references tenth.program_versions (program_id, version),
  check ((status = 'used') = (order_id is not null)),
  check (status <> 'used' or for_order is null or order_id = for_order),
  check (stock_item is null or status in ('reserved', 'used'))
);

-- Points are spent on an order once.
create unique index spent_once on tenth.redemptions (program_id, for_order) where status <> 'cancelled';
create index on tenth.redemptions (program_id, reward, member_id, at desc) where status <> 'cancelled';
create index on tenth.redemptions (program_id, id desc);

create index on tenth.redemptions (program_id, member_id, id desc) where status in ('granted', 'reserved');
create index on tenth.redemptions (program_id, valid_until) where status in ('granted', 'reserved') and valid_until is not null;

-- What is given waits as granted until its code is asked for, or it is handed over without one. reserved → used, cancelled or expired; a used one may be
-- released; nothing else.
create function tenth.check_redemption_step() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in
    (('granted', 'reserved'), ('granted', 'used'), ('granted', 'cancelled'), ('granted', 'expired'), ('reserved', 'used'), ('reserved', 'cancelled'), ('reserved', 'expired'), ('used', 'reserved'))
    -- Points that paid for an order are used at once, and come back when it does not come about.
    and not (old.for_order is not null and old.status = 'used' and new.status = 'cancelled')
    -- Beside its status, what it holds of a stock may change; the order that used it does not.
    and (old.status <> new.status or old.order_id is distinct from new.order_id) then
    raise exception 'a redemption cannot go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger step before update on tenth.redemptions
  for each row execute function tenth.check_redemption_step();

create table tenth.vouchers (
  program_id tenth.id not null,
  -- SHA-256 of the code; the code itself is shown once and kept nowhere.
  code_hash bytea not null check (octet_length(code_hash) = 32),
  redemption_id tenth.id not null,
  hint text not null check (char_length(hint) = 4),
  primary key (program_id, code_hash),
  unique (program_id, redemption_id),
  foreign key (program_id, redemption_id) references tenth.redemptions (program_id, id)
);

create trigger immutable before update or delete or truncate on tenth.vouchers
  execute function tenth.refuse_change();

create table tenth.idempotency (
  program_id tenth.id not null,
  member_id tenth.id not null,
  -- SHA-256 of the caller's Idempotency-Key.
  key_hash bytea not null check (octet_length(key_hash) = 32),
  request_hash bytea not null check (octet_length(request_hash) = 32),
  -- The reply, sealed under a key made of the Idempotency-Key itself: only who holds that can read it.
  sealed_reply bytea not null,
  at timestamptz not null,
  primary key (program_id, member_id, key_hash),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

alter table tenth.redemptions enable row level security;
alter table tenth.redemptions force row level security;
create policy tenant on tenth.redemptions
  using (program_id = current_setting('tenth.program', true));
-- The day's work looks for what is due in every tenant, and only looks.
create policy due on tenth.redemptions for select
  using (current_setting('tenth.program', true) = '*');

alter table tenth.vouchers enable row level security;
alter table tenth.vouchers force row level security;
create policy tenant on tenth.vouchers
  using (program_id = current_setting('tenth.program', true));

alter table tenth.idempotency enable row level security;
alter table tenth.idempotency force row level security;
create policy tenant on tenth.idempotency
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (status, order_id, stock_item) on tenth.redemptions to tenth_app;
grant select, insert on tenth.vouchers to tenth_app;
grant select, insert on tenth.idempotency to tenth_app;
