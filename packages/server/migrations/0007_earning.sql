-- What limits and budgets of earning rules count, and which days' gifts were given.

-- Each gift of a rule that has a limit or a budget, once a rule and an activity.
create table tenth.rule_uses (
  program_id tenth.id not null,
  member_id tenth.id not null,
  rule text not null,
  activity_id tenth.id not null,
  -- Whose refund gives it back; null where it was for no order.
  order_id tenth.id,
  -- When it happened, not when it was reported.
  at timestamptz not null,
  amount tenth.count not null check (amount > 0),
  -- What refunds took back of it.
  returned tenth.count not null default 0,
  -- The campaign whose budget paid, what that is counted in and how much it took.
  campaign text,
  counts text check (counts in ('points', 'times')),
  cost tenth.count not null default 0,
  primary key (program_id, member_id, rule, activity_id),
  foreign key (program_id, member_id) references tenth.members (program_id, id),
  foreign key (program_id, activity_id) references tenth.activities (program_id, id),
  foreign key (program_id, order_id) references tenth.orders (program_id, id),
  check (returned <= amount),
  check ((campaign is null) = (counts is null) and (campaign is not null or cost = 0))
);

create index on tenth.rule_uses (program_id, member_id, rule, at);
create index on tenth.rule_uses (program_id, order_id) where order_id is not null;

-- What is gone of each campaign's budget. Locked before members, in the order of the keys.
create table tenth.campaign_budgets (
  program_id tenth.id not null references tenth.programs,
  campaign text collate "C" not null,
  counts text collate "C" not null check (counts in ('points', 'times')),
  spent tenth.count not null default 0,
  primary key (program_id, campaign, counts)
);

-- Through which day gifts of the calendar were given: birthdays, joining days, and each rule for dates.
create table tenth.date_runs (
  program_id tenth.id not null references tenth.programs,
  occasion text not null,
  through date not null,
  -- Of the day after, members up to this one had theirs, in the order of their ids.
  after_member tenth.id,
  primary key (program_id, occasion)
);

-- Whose birthday a day is.
create index on tenth.members (program_id, birthday, id) where birthday is not null;

alter table tenth.rule_uses enable row level security;
alter table tenth.rule_uses force row level security;
create policy tenant on tenth.rule_uses
  using (program_id = current_setting('tenth.program', true));

alter table tenth.campaign_budgets enable row level security;
alter table tenth.campaign_budgets force row level security;
create policy tenant on tenth.campaign_budgets
  using (program_id = current_setting('tenth.program', true));

alter table tenth.date_runs enable row level security;
alter table tenth.date_runs force row level security;
create policy tenant on tenth.date_runs
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (returned) on tenth.rule_uses to tenth_app;
grant select, insert, update (spent) on tenth.campaign_budgets to tenth_app;
grant select, insert, update (through, after_member), delete on tenth.date_runs to tenth_app;
