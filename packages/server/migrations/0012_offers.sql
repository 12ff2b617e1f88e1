-- Offers for some members, and what is offered to those who want to cancel a subscription.

-- What was had of each offer, to be held against its budget: locked before any member.
create table tenth.offer_budgets (
  program_id tenth.id not null references tenth.programs,
  kind text not null check (kind in ('offer', 'save')),
  offer tenth.id not null,
  uses tenth.count not null default 0,
  -- In minor units.
  money tenth.count not null default 0,
  primary key (program_id, kind, offer)
);

-- An offer taken as a code, or taken off an order at the checkout.
create table tenth.offer_uses (
  program_id tenth.id not null,
  id tenth.id not null,
  offer tenth.id not null,
  member_id tenth.id not null,
  order_id tenth.id,
  redemption_id tenth.id,
  -- What it came to; of a code, what it is worth at most, as far as that is known.
  amount tenth.count not null,
  at timestamptz not null,
  -- When it came back: the code was returned, or all of the order refunded.
  returned_at timestamptz,
  primary key (program_id, id),
  unique (program_id, order_id, offer),
  unique (program_id, redemption_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  foreign key (program_id, redemption_id) references tenth.redemptions (program_id, id),
  check (num_nonnulls(order_id, redemption_id) = 1)
);

create index on tenth.offer_uses (program_id, member_id, offer, at);

-- A subscription, as the shop reports it.
create table tenth.subscriptions (
  program_id tenth.id not null,
  id tenth.id not null,
  member_id tenth.id not null,
  plan tenth.id not null,
  -- What one period costs.
  price tenth.count not null,
  currency text not null,
  period_count integer not null check (period_count between 1 and 10000),
  period_unit text not null check (period_unit in ('day', 'week', 'month', 'year')),
  started_at timestamptz not null,
  renewals tenth.count not null,
  -- What was paid for it so far.
  paid tenth.count not null,
  status text not null check (status in ('active', 'paused', 'cancelled')),
  payment_in_flight boolean not null default false,
  refund_in_flight boolean not null default false,
  primary key (program_id, id),
  unique (program_id, id, member_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

create index on tenth.subscriptions (program_id, member_id, started_at desc);

-- A member wants to cancel, and what came of it.
create table tenth.cancellations (
  program_id tenth.id not null,
  id tenth.id not null,
  subscription_id tenth.id not null,
  member_id tenth.id not null,
  status text not null
    check (status in ('requested', 'offered', 'talking', 'accepted', 'kept', 'cancelled', 'lapsed', 'revoked')),
  at timestamptz not null,
  until timestamptz not null,
  reason tenth.id,
  -- In the member's own words.
  words text,
  -- What was offered, as it was offered.
  offers jsonb not null default '[]' check (jsonb_typeof(offers) = 'array'),
  -- Whether the member is one of those who are offered nothing, to compare with.
  hold_out boolean not null,
  withheld text check (withheld in ('hold_out', 'once', 'payment_in_flight', 'refund_in_flight')),
  accepted tenth.id,
  accepted_at timestamptz,
  -- What the accepted offer saves.
  saves tenth.count,
  fulfilled_at timestamptz,
  version integer not null,
  primary key (program_id, id),
  foreign key (program_id, subscription_id, member_id) references tenth.subscriptions (program_id, id, member_id),
  foreign key (program_id, version) references tenth.program_versions (program_id, version),
  check ((status in ('accepted', 'revoked')) = (accepted is not null)),
  check (num_nonnulls(accepted, accepted_at, saves) in (0, 3)),
  check (fulfilled_at is null or accepted is not null)
);

create unique index one_open_cancellation on tenth.cancellations (program_id, subscription_id)
  where status in ('requested', 'offered', 'talking');
create index on tenth.cancellations (program_id, member_id, accepted_at desc) where status = 'accepted';
create index on tenth.cancellations (program_id, at);

-- What is over stays over; only what was accepted can be taken back.
create function tenth.check_cancellation_step() returns trigger language plpgsql as $$
begin
  if old.status in ('kept', 'cancelled', 'lapsed', 'revoked')
    or (old.status = 'accepted' and new.status not in ('accepted', 'revoked'))
    or (old.status in ('offered', 'talking') and new.status = 'requested') then
    raise exception 'a cancellation cannot go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create trigger step before update on tenth.cancellations
  for each row execute function tenth.check_cancellation_step();

create table tenth.cancellation_steps (
  program_id tenth.id not null,
  cancellation_id tenth.id not null,
  position integer not null check (position >= 0),
  step text not null,
  by text not null check (by in ('member', 'shop', 'time')),
  at timestamptz not null,
  -- The reason or the offer.
  what tenth.id,
  primary key (program_id, cancellation_id, position),
  foreign key (program_id, cancellation_id) references tenth.cancellations (program_id, id)
);

create trigger immutable before update or truncate on tenth.cancellation_steps
  execute function tenth.refuse_change();

alter table tenth.offer_budgets enable row level security;
alter table tenth.offer_budgets force row level security;
create policy tenant on tenth.offer_budgets
  using (program_id = current_setting('tenth.program', true));

alter table tenth.offer_uses enable row level security;
alter table tenth.offer_uses force row level security;
create policy tenant on tenth.offer_uses
  using (program_id = current_setting('tenth.program', true));

alter table tenth.subscriptions enable row level security;
alter table tenth.subscriptions force row level security;
create policy tenant on tenth.subscriptions
  using (program_id = current_setting('tenth.program', true));

alter table tenth.cancellations enable row level security;
alter table tenth.cancellations force row level security;
create policy tenant on tenth.cancellations
  using (program_id = current_setting('tenth.program', true));

alter table tenth.cancellation_steps enable row level security;
alter table tenth.cancellation_steps force row level security;
create policy tenant on tenth.cancellation_steps
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (uses, money) on tenth.offer_budgets to tenth_app;
grant select, insert, update (returned_at) on tenth.offer_uses to tenth_app;
grant select, insert, update (plan, price, currency, period_count, period_unit, started_at, renewals, paid, status,
  payment_in_flight, refund_in_flight) on tenth.subscriptions to tenth_app;
grant select, insert, update (status, reason, words, offers, withheld, accepted, accepted_at, saves, fulfilled_at)
  on tenth.cancellations to tenth_app;
grant select, insert on tenth.cancellation_steps to tenth_app;
