-- What was imported, and forgetting a member.

create table tenth.imports (
  program_id tenth.id not null references tenth.programs,
  -- The shop's own.
  id tenth.id not null,
  kind text not null check (kind in ('members', 'lots', 'activities', 'vouchers')),
  status text not null default 'running' check (status in ('running', 'done', 'stopped')),
  -- How many rows are done, and SHA-256 of them: sent again, the same rows are passed over.
  rows tenth.count not null default 0,
  digest bytea not null check (octet_length(digest) = 32),
  added tenth.count not null default 0,
  known tenth.count not null default 0,
  refused tenth.count not null default 0,
  ignored jsonb not null default '[]' check (jsonb_typeof(ignored) = 'array'),
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (program_id, id),
  check (added + known + refused = rows),
  check ((status = 'running') = (finished_at is null))
);

-- Why rows were refused. Sentences name no values, so that nothing personal is kept here.
create table tenth.import_refusals (
  program_id tenth.id not null,
  import_id tenth.id not null,
  position integer not null check (position >= 0),
  line bigint not null check (line > 0),
  pointer text not null,
  detail text not null,
  primary key (program_id, import_id, position),
  foreign key (program_id, import_id) references tenth.imports (program_id, id)
);

alter table tenth.imports enable row level security;
alter table tenth.imports force row level security;
create policy tenant on tenth.imports
  using (program_id = current_setting('tenth.program', true));

alter table tenth.import_refusals enable row level security;
alter table tenth.import_refusals force row level security;
create policy tenant on tenth.import_refusals
  using (program_id = current_setting('tenth.program', true));

grant select, insert, update (status, rows, digest, added, known, refused, ignored, finished_at)
  on tenth.imports to tenth_app;
grant select, insert on tenth.import_refusals to tenth_app;

-- Exports go through what happened in the order it was reported.
create index on tenth.activities (program_id, reported_at, id);

-- What an import brings may be pending, and may be owed.
do $$
declare
  wrong record;
begin
  for wrong in
    select conname as name from pg_constraint
    where conrelid = 'tenth.entries'::regclass and contype = 'c' and (
      pg_get_constraintdef(oid) like '%WHEN ''adjust''%'
      or pg_get_constraintdef(oid) like '%(pending_until IS NULL) OR%'
      or pg_get_constraintdef(oid) like '%(lot IS NOT NULL) OR (kind = ANY%')
  loop
    execute format('alter table tenth.entries drop constraint %I', wrong.name);
  end loop;
end
$$;

alter table tenth.entries
  add check (lot is not null or kind in ('reverse', 'repay', 'adjust')),
  add check (case kind
    when 'earn' then lot = id and amount >= 0 and pending >= 0
    when 'activate' then amount > 0 and pending = -amount
    when 'redeem' then amount < 0 and pending = 0 and (redemption_id is not null or rule is not null)
    when 'return' then amount > 0 and pending = 0 and (redemption_id is not null or rule is not null)
    when 'reverse' then amount <= 0 and pending <= 0
    when 'repay' then pending = 0 and (amount < 0) = (lot is not null)
    when 'expire' then amount <= 0 and pending <= 0
    when 'adjust' then case
      when lot is null then amount < 0 and pending = 0
      when lot = id then amount >= 0 and pending >= 0
      else pending = 0
    end
  end),
  add check (pending_until is null or (kind in ('earn', 'adjust') and pending > 0));

-- Forgetting a member. Nothing of the books is taken out; whose they were is. A row stays that stands for somebody who
-- is not known any more, and the application does not see it.

alter table tenth.members add column erased_at timestamptz;

create policy erased on tenth.members as restrictive for select
  using (erased_at is null or current_user <> 'tenth_app');

-- Whether this is the function below at work, and nobody else.
create function tenth.erasing() returns boolean language sql stable as $$
  select current_user <> 'tenth_app' and coalesce(current_setting('tenth.erasing', true), '') = 'on'
$$;

create policy erase on tenth.activities for update
  using (program_id = current_setting('tenth.program', true) and tenth.erasing());

-- What never changes, or only in steps, changes its member. Rows that point at a member may do so a moment later.
do $$
declare
  one record;
begin
  for one in
    select t.tgname as name, t.tgrelid::regclass as place, pg_get_triggerdef(t.oid) as text
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'tenth'::regnamespace and not t.tgisinternal
      and pg_get_triggerdef(t.oid) like '% BEFORE %UPDATE %'
  loop
    execute format('drop trigger %I on %s', one.name, one.place);
    execute replace(one.text, ' EXECUTE FUNCTION ', ' WHEN (not tenth.erasing()) EXECUTE FUNCTION ');
  end loop;
  for one in
    select k.conname as name, k.conrelid::regclass as place
    from pg_constraint k
    where k.contype = 'f' and k.connamespace = 'tenth'::regnamespace and not k.condeferrable and exists (
      select from pg_attribute a
      where a.attrelid = k.conrelid and a.attnum = any(k.conkey)
        and a.attname in ('member_id', 'advocate_id', 'friend_id', 'activity_id')
    )
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', one.place, one.name);
  end loop;
end
$$;

-- A sentence of words with some of them replaced, whether or not they stand in parentheses.
create function tenth.renamed(words text, names jsonb) returns text language sql immutable as $$
  select string_agg(
    case
      when names ? word then names->>word
      when names ? trim(both '()' from word) then replace(word, trim(both '()' from word), names->>trim(both '()' from word))
      else word
    end, ' ' order by place)
  from regexp_split_to_table(words, ' ') with ordinality as part(word, place)
$$;

-- The same of a document: what stands under keys that name somebody or something that happened.
create function tenth.renamed_in(document jsonb, names jsonb) returns jsonb language plpgsql immutable as $$
begin
  return case jsonb_typeof(document)
    when 'array' then coalesce((select jsonb_agg(tenth.renamed_in(value, names) order by place)
      from jsonb_array_elements(document) with ordinality as item(value, place)), '[]')
    when 'object' then coalesce((select jsonb_object_agg(key, case
        when key in ('member', 'advocate', 'friend', 'activity', 'cause') and names ? (value #>> '{}')
          then names->(value #>> '{}')
        when key = 'effect' and jsonb_typeof(value) = 'string' then to_jsonb(tenth.renamed(value #>> '{}', names))
        else tenth.renamed_in(value, names)
      end) from jsonb_each(document)), '{}')
    else document
  end;
end
$$;

-- Words that somebody wrote, in a document; numbers stay.
create function tenth.wordless(document jsonb) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(key, case when jsonb_typeof(value) = 'string' then '"(erased)"' else value end), '{}')
  from jsonb_each(document)
$$;

-- Takes a customer's id, and all that tells who they are, out of every table. True where there was something of them.
create function tenth.erase_member(tenant text, who text, pseudonym text) returns boolean
language plpgsql security definer set search_path = tenth, pg_temp as $$
declare
  names jsonb;
  others text[];
  place record;
begin
  if tenant is distinct from current_setting('tenth.program', true) then
    raise exception 'this tenant is not the one at work' using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from members where program_id = tenant and id = who)
    and not exists (select from activities where program_id = tenant and member_id = who) then
    return false;
  end if;
  perform set_config('tenth.erasing', 'on', true);
  set constraints all deferred;

  -- What happened gets new ids too: a shop's own may be made of the customer's.
  select coalesce(jsonb_object_agg(id, pseudonym || ':' || position), '{}') || jsonb_build_object(who, pseudonym)
    into names
    from (
      select id, row_number() over (order by id) as position from activities
      where program_id = tenant and member_id = who
    ) happened;
  -- Whose rows may name this one.
  select array_agg(id) into others from (
    select who as id
    union select advocate_id from referrals where program_id = tenant and friend_id = who
    union select friend_id from referrals where program_id = tenant and advocate_id = who
  ) known;

  -- What is about nobody else, and no part of the books.
  delete from member_signals where program_id = tenant and member_id = who;
  delete from linked_accounts where program_id = tenant and member_id = who;
  delete from nicknames where program_id = tenant and member_id = who;
  delete from referral_bans where program_id = tenant and member_id = who;
  delete from consents where program_id = tenant and member_id = who;
  delete from notices_seen where program_id = tenant and member_id = who;
  delete from expiry_notices where program_id = tenant and member_id = who;
  delete from member_segments where program_id = tenant and member_id = who;
  delete from tier_standings where program_id = tenant and member_id = who;
  delete from idempotency where program_id = tenant and member_id = who;
  delete from member_thanks where program_id = tenant and member_id = who;

  -- What was written, and what waits to be given.
  update activities set content = null, content_hash = sha256(convert_to(names->>id::text, 'UTF8')),
      result = jsonb_build_object('activity', names->>id::text, 'replayed', false, 'entries', '[]'::jsonb, 'refusals', '[]'::jsonb)
    where program_id = tenant and member_id = who;
  update events set data = '{}' where program_id = tenant and member_id = who;
  update cases set body = '' where program_id = tenant and member_id = who;
  update case_steps s set note = null from cases c
    where s.program_id = tenant and c.program_id = tenant and c.id = s.case_id and c.member_id = who;
  update cancellations set words = null where program_id = tenant and member_id = who;
  update tier_changes set reason = null where program_id = tenant and member_id = who;
  update survey_askings set answers = tenth.wordless(answers)
    where program_id = tenant and member_id = who and answers is not null;
  update referrals set review = review - 'note' where program_id = tenant and who in (advocate_id, friend_id);
  update referrals set held = (
      select coalesce(jsonb_agg(gift), '[]') from jsonb_array_elements(held) gift where gift->>'member' <> who
    ) where program_id = tenant and who in (advocate_id, friend_id) and held is not null;
  update member_clocks set due = null where program_id = tenant and member_id = who;
  update contest_winners set given_at = now() where program_id = tenant and member_id = who and given_at is null;

  -- What names this one in the rows of others.
  update activities set result = tenth.renamed_in(result, names)
    where program_id = tenant and member_id = any(others) and member_id <> who;
  update events set data = tenth.renamed_in(data, names)
    where program_id = tenant and member_id = any(others) and member_id <> who;
  update referrals set held = tenth.renamed_in(held, names)
    where program_id = tenant and who in (advocate_id, friend_id) and held is not null;
  for place in
    select c.table_name as name, c.column_name as col from information_schema.columns c
    where c.table_schema = 'tenth' and c.column_name in ('activity_id', 'effect') and exists (
      select from information_schema.columns m
      where m.table_schema = 'tenth' and m.table_name = c.table_name and m.column_name = 'member_id')
  loop
    execute case place.col
      when 'effect' then format(
        'update %I set effect = tenth.renamed(effect, $1) where program_id = $2 and member_id = any($3) and effect is not null',
        place.name)
      else format(
        'update %I set activity_id = $1->>activity_id where program_id = $2 and member_id = any($3) and $1 ? activity_id',
        place.name)
    end using names, tenant, others;
  end loop;
  update activities set id = names->>id where program_id = tenant and member_id = who;

  -- Where the day's work stands between two members.
  update date_runs set after_member = (select max(m.id) from members m where m.program_id = tenant and m.id < who)
    where program_id = tenant and after_member = who;
  update survey_rounds set after_member = (select max(m.id) from members m where m.program_id = tenant and m.id < who)
    where program_id = tenant and after_member = who;
  update review_rounds set place = coalesce((select max(m.id) from members m where m.program_id = tenant and m.id < who), '')
    where program_id = tenant and review_rounds.place = who;

  update members set id = pseudonym, language = null, email_hash = null, birthday = null, birthday_set_at = null,
      tags = '[]', tier = null, referral_code = pseudonym, erased_at = now()
    where program_id = tenant and id = who;
  -- Every table, those that later releases bring as well.
  for place in
    select c.table_name as name, c.column_name as col
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'tenth' and t.table_type = 'BASE TABLE'
      and c.column_name in ('member_id', 'advocate_id', 'friend_id')
  loop
    execute format('update %1$I set %2$I = $1 where program_id = $2 and %2$I = $3', place.name, place.col)
      using pseudonym, tenant, who;
  end loop;

  set constraints all immediate;
  perform set_config('tenth.erasing', 'off', true);
  return true;
end
$$;

revoke all on function tenth.erase_member(text, text, text) from public;
grant execute on function tenth.erase_member(text, text, text) to tenth_app;
