-- What happened, once by id, and the orders among it.

create table tenth.activities (
  program_id tenth.id not null references tenth.programs,
  id tenth.id not null,
  type text not null,
  -- A customer; not always a member.
  member_id tenth.id not null,
  -- SHA-256 of the activity as it was reported.
  content_hash bytea not null check (octet_length(content_hash) = 32),
  at timestamptz not null,
  reported_at timestamptz not null,
  -- What was answered; null only inside the transaction that is still deciding.
  result jsonb,
  -- The activity itself, without addresses: to be looked up, exported, and replayed under other rules. Null for guests.
  content jsonb,
  primary key (program_id, id)
);

-- Which came first, a redemption or a refund, whatever the clocks say: both take their turn under the member's lock.
create sequence tenth.turns;

create table tenth.orders (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  activity_id tenth.id not null,
  currency text not null,
  delivery tenth.count not null default 0,
  refunded_delivery tenth.count not null default 0,
  at timestamptz not null,
  -- Of the last refund of a line; null before one.
  refund_turn bigint,
  primary key (program_id, id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, activity_id) references tenth.activities (program_id, id),
  check (refunded_delivery <= delivery)
);

create index on tenth.orders (program_id, member_id);

create table tenth.order_lines (
  program_id tenth.id not null,
  order_id tenth.id not null,
  id tenth.id not null,
  position integer not null,
  sku tenth.id not null,
  quantity tenth.count not null check (quantity > 0),
  amount tenth.count not null,
  refunded_quantity tenth.count not null default 0,
  refunded_amount tenth.count not null default 0,
  primary key (program_id, order_id, id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  check (refunded_quantity <= quantity),
  check (refunded_amount <= amount)
);

alter table tenth.referrals
  add foreign key (program_id, order_id) references tenth.orders (program_id, id);

-- What a member's orders come to. It follows them by triggers; the application does not touch it.
create table tenth.member_totals (
  program_id tenth.id not null,
  member_id tenth.id not null,
  orders tenth.count not null default 0,
  -- What was paid for the lines, less what went back.
  spent tenth.count not null default 0,
  first_order_at timestamptz,
  last_order_at timestamptz,
  primary key (program_id, member_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create function tenth.count_orders() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  insert into member_totals (program_id, member_id) select distinct program_id, member_id from added
    on conflict do nothing;
  update member_totals t set
      orders = t.orders + change.orders,
      first_order_at = least(t.first_order_at, change.first),
      last_order_at = greatest(t.last_order_at, change.last)
    from (
      select program_id, member_id, count(*) as orders, min(at) as first, max(at) as last
      from added group by program_id, member_id
    ) change
    where t.program_id = change.program_id and t.member_id = change.member_id;
  return null;
end
$$;

create trigger count after insert on tenth.orders
  referencing new table as added
  for each statement execute function tenth.count_orders();

create function tenth.count_spent() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  insert into member_totals (program_id, member_id)
    select distinct o.program_id, o.member_id
    from added a join orders o on o.program_id = a.program_id and o.id = a.order_id
    on conflict do nothing;
  update member_totals t set spent = t.spent + change.amount
    from (
      select o.program_id, o.member_id, sum(a.amount)::bigint as amount
      from added a join orders o on o.program_id = a.program_id and o.id = a.order_id
      group by o.program_id, o.member_id
    ) change
    where t.program_id = change.program_id and t.member_id = change.member_id;
  return null;
end
$$;

create trigger count after insert on tenth.order_lines
  referencing new table as added
  for each statement execute function tenth.count_spent();

create function tenth.count_refunded() returns trigger
language plpgsql security definer set search_path = tenth, pg_temp as $$
begin
  update member_totals t set spent = t.spent - change.amount
    from (
      select o.program_id, o.member_id, sum(a.refunded_amount - b.refunded_amount)::bigint as amount
      from changed a
      join before b on b.program_id = a.program_id and b.order_id = a.order_id and b.id = a.id
      join orders o on o.program_id = a.program_id and o.id = a.order_id
      group by o.program_id, o.member_id
    ) change
    where t.program_id = change.program_id and t.member_id = change.member_id;
  return null;
end
$$;

create trigger count_back after update on tenth.order_lines
  referencing old table as before new table as changed
  for each statement execute function tenth.count_refunded();

alter table tenth.member_totals enable row level security;
alter table tenth.member_totals force row level security;
create policy tenant on tenth.member_totals
  using (program_id = current_setting('tenth.program', true));

alter table tenth.activities enable row level security;
alter table tenth.activities force row level security;
create policy tenant on tenth.activities for select
  using (program_id = current_setting('tenth.program', true));
create policy report on tenth.activities for insert
  with check (program_id = current_setting('tenth.program', true));
-- An answer once given stays; what was turned down leaves no row.
create policy answer on tenth.activities for update
  using (program_id = current_setting('tenth.program', true) and result is null)
  with check (program_id = current_setting('tenth.program', true) and result is not null);
create policy turn_down on tenth.activities for delete
  using (program_id = current_setting('tenth.program', true) and result is null);

alter table tenth.orders enable row level security;
alter table tenth.orders force row level security;
create policy tenant on tenth.orders
  using (program_id = current_setting('tenth.program', true));

alter table tenth.order_lines enable row level security;
alter table tenth.order_lines force row level security;
create policy tenant on tenth.order_lines
  using (program_id = current_setting('tenth.program', true));

grant select on tenth.member_totals to tenth_app;
grant select, insert, update (result, content), delete on tenth.activities to tenth_app;
grant usage on sequence tenth.turns to tenth_app;
grant select, insert, update (refunded_delivery, refund_turn) on tenth.orders to tenth_app;
grant select, insert, update (refunded_quantity, refunded_amount) on tenth.order_lines to tenth_app;
