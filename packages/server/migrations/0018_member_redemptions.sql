-- What a member took and was given is listed to the end, also where it is over.
create index on tenth.redemptions (program_id, member_id, id desc);
