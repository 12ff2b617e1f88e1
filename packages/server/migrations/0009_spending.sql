-- What rewards need beside the ledger: stocks, the balances of gift cards, and codes that were brought along.

-- How many are left of what is counted: a reward, or a pool of codes. Locked before any member.
create table tenth.stock (
  program_id tenth.id not null references tenth.programs,
  -- `reward:<id>` or `pool:<id>`.
  item tenth.id not null,
  remaining tenth.count not null,
  primary key (program_id, item)
);

-- What came in, once by the shop's own id for it.
create table tenth.stock_changes (
  program_id tenth.id not null,
  id tenth.id not null,
  item tenth.id not null,
  change tenth.whole not null,
  at timestamptz not null,
  primary key (program_id, id),
  foreign key (program_id, item) references tenth.stock (program_id, item)
);

create trigger immutable before update or delete or truncate on tenth.stock_changes
  execute function tenth.refuse_change();

create table tenth.gift_cards (
  program_id tenth.id not null,
  redemption_id tenth.id not null,
  -- In minor units.
  amount tenth.count not null check (amount > 0),
  remaining tenth.count not null,
  primary key (program_id, redemption_id),
  foreign key (program_id, redemption_id) references tenth.redemptions (program_id, id),
  check (remaining <= amount)
);

-- What orders paid with a gift card and gave back. The remaining balance is what it held and the sum of these, always.
create table tenth.gift_card_entries (
  program_id tenth.id not null,
  id tenth.id not null,
  redemption_id tenth.id not null,
  order_id tenth.id not null,
  kind text not null check (kind in ('pay', 'release', 'refund')),
  amount tenth.whole not null,
  at timestamptz not null,
  -- What it does, in words that can be true once.
  effect text not null,
  primary key (program_id, id),
  constraint gift_card_effect_once unique (program_id, effect),
  foreign key (program_id, redemption_id) references tenth.gift_cards (program_id, redemption_id),
  check (case kind when 'pay' then amount < 0 else amount > 0 end)
);

create index on tenth.gift_card_entries (program_id, redemption_id, order_id);

create trigger immutable before update or delete or truncate on tenth.gift_card_entries
  execute function tenth.refuse_change();

-- A gift card is full when its code is made, whoever makes it.
create function tenth.open_gift_card() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  insert into gift_cards (program_id, redemption_id, amount, remaining)
    select r.program_id, r.id, (r.gives->>'amount')::bigint, (r.gives->>'amount')::bigint
    from redemptions r
    where r.program_id = new.program_id and r.id = new.redemption_id and r.gives->>'kind' = 'gift_card';
  return null;
end
$$;

create trigger open_gift_card after insert on tenth.vouchers
  for each row execute function tenth.open_gift_card();

create function tenth.follow_gift_card() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  update gift_cards set remaining = remaining + new.amount
    where program_id = new.program_id and redemption_id = new.redemption_id;
  return null;
end
$$;

create trigger follow after insert on tenth.gift_card_entries
  for each row execute function tenth.follow_gift_card();

-- Codes that a shop brought along, each for one member.
create table tenth.pool_codes (
  program_id tenth.id not null,
  pool tenth.id not null,
  -- SHA-256 of the code.
  code_hash bytea not null check (octet_length(code_hash) = 32),
  -- The code, sealed under a key that is not in this database; gone once it was handed out.
  sealed bytea,
  redemption_id tenth.id,
  imported_at timestamptz not null,
  primary key (program_id, code_hash),
  -- Deferred, because a code is taken before its redemption is written.
  foreign key (program_id, redemption_id) references tenth.redemptions (program_id, id)
    deferrable initially deferred,
  check ((sealed is null) = (redemption_id is not null))
);

create index on tenth.pool_codes (program_id, pool) where redemption_id is null;

alter table tenth.stock enable row level security;
alter table tenth.stock force row level security;
create policy tenant on tenth.stock
  using (program_id = current_setting('tenth.program', true));

alter table tenth.stock_changes enable row level security;
alter table tenth.stock_changes force row level security;
create policy tenant on tenth.stock_changes
  using (program_id = current_setting('tenth.program', true));

alter table tenth.gift_cards enable row level security;
alter table tenth.gift_cards force row level security;
create policy tenant on tenth.gift_cards
  using (program_id = current_setting('tenth.program', true));

alter table tenth.gift_card_entries enable row level security;
alter table tenth.gift_card_entries force row level security;
create policy tenant on tenth.gift_card_entries
  using (program_id = current_setting('tenth.program', true));

alter table tenth.pool_codes enable row level security;
alter table tenth.pool_codes force row level security;
create policy tenant on tenth.pool_codes
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (remaining) on tenth.stock to tenth_app;
grant select, insert on tenth.stock_changes, tenth.gift_card_entries to tenth_app;
grant select on tenth.gift_cards to tenth_app;
grant select, insert, update (sealed, redemption_id) on tenth.pool_codes to tenth_app;
