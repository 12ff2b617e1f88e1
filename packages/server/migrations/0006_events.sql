-- Everything that happened, in order, for whoever is to be told: webhooks, the desk, the audit.

create table tenth.events (
  program_id tenth.id not null references tenth.programs,
  id tenth.id not null,
  -- Such as `redemption.created`; the contract lists them.
  type text not null,
  -- Null where it is about no member.
  member_id tenth.id,
  data jsonb not null,
  at timestamptz not null,
  -- In which order they are told.
  turn bigint not null default nextval('tenth.turns'),
  primary key (program_id, id)
);

create index on tenth.events (program_id, member_id, id desc) where member_id is not null;

create index on tenth.events (program_id, turn desc);
create index on tenth.events (program_id, at);
create index on tenth.events (program_id, (data->>'redemption')) where type = 'redemption.used';

create trigger immutable before update or truncate on tenth.events
  execute function tenth.refuse_change();

alter table tenth.events enable row level security;
alter table tenth.events force row level security;
create policy tenant on tenth.events
  using (program_id = current_setting('tenth.program', true));

-- What is old is deleted; nothing is changed.
grant select, insert, delete on tenth.events to tenth_app;
