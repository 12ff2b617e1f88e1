-- A tenant is a programme in one mode: `deli` live, `deli~test` in test mode. Every key begins with it,
-- so the tables can be distributed or partitioned by it, and no row can point into another tenant.

-- Ids compare byte by byte, so that PostgreSQL and JavaScript agree on what comes first.
create domain tenth.id as text collate "C" check (char_length(value) between 1 and 160);
-- Whole numbers that JavaScript holds exactly.
create domain tenth.whole as bigint
  constraint countable check (value between -9007199254740991 and 9007199254740991);
create domain tenth.count as bigint
  constraint not_negative check (value >= 0)
  constraint countable check (value <= 9007199254740991);

create table tenth.programs (
  program_id tenth.id primary key check (program_id ~ '^[a-z][a-z0-9-]*(~test)?$'),
  -- The version in force; null until something is published.
  version integer,
  -- Keys the hashes of e-mail addresses; 244 random bits.
  email_salt bytea not null
    default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  created_at timestamptz not null default now()
);

create table tenth.program_versions (
  program_id tenth.id not null references tenth.programs,
  version integer not null check (version > 0),
  document jsonb not null,
  published_at timestamptz not null,
  primary key (program_id, version)
);

alter table tenth.programs
  add foreign key (program_id, version) references tenth.program_versions (program_id, version);

create table tenth.keys (
  program_id tenth.id not null references tenth.programs,
  id tenth.id not null,
  kind text not null check (kind in ('secret', 'publishable')),
  -- SHA-256 of a secret key; a publishable key has nothing to hide.
  secret_hash bytea check (octet_length(secret_hash) = 32),
  -- JWK `x` of the Ed25519 key that checks member tokens.
  public_key text,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (program_id, id),
  check ((kind = 'secret') = (secret_hash is not null)),
  check ((kind = 'secret') = (public_key is not null))
);

create function tenth.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: its rows never change', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger immutable before update or delete or truncate on tenth.program_versions
  execute function tenth.refuse_change();

alter table tenth.programs enable row level security;
alter table tenth.programs force row level security;
create policy tenant on tenth.programs
  using (program_id = current_setting('tenth.program', true));
-- The day's work goes through every tenant, and only looks.
create policy due on tenth.programs for select
  using (current_setting('tenth.program', true) = '*');

alter table tenth.program_versions enable row level security;
alter table tenth.program_versions force row level security;
create policy tenant on tenth.program_versions
  using (program_id = current_setting('tenth.program', true));

alter table tenth.keys enable row level security;
alter table tenth.keys force row level security;
create policy tenant on tenth.keys
  using (program_id = current_setting('tenth.program', true));

grant usage on schema tenth to tenth_app;
grant select, insert, update (version) on tenth.programs to tenth_app;
grant select, insert on tenth.program_versions to tenth_app;
grant select, insert, update (revoked_at) on tenth.keys to tenth_app;
