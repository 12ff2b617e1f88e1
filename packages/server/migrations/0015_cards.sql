-- How far stamp cards were filled, so that what is given on the way is given once.

create table tenth.card_progress (
  program_id tenth.id not null,
  member_id tenth.id not null,
  card text not null,
  -- The most stamps there ever were, those that rewards took included. It only grows.
  reached tenth.count not null,
  primary key (program_id, member_id, card),
  foreign key (program_id, member_id) references tenth.members (program_id, id)
);

alter table tenth.card_progress enable row level security;
alter table tenth.card_progress force row level security;
create policy tenant on tenth.card_progress
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (reached) on tenth.card_progress to tenth_app;

create index on tenth.redemptions (program_id, member_id, card) where card is not null and status <> 'cancelled';
