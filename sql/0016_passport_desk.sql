-- The audit's page, and passports at the desk.

-- An entry of a candidate's own, or of the clerk's, is found by one of these, the latest first.
create index audit_at on audit (at, id);
create index audit_staff on audit (actor_id, at, id) where actor = 'staff';
create index audit_action on audit (action, at, id);
create index audit_passport on audit (passport_id, at, id);
create index audit_site on audit (site_id, at, id);

-- What is sealed and up to where. Nobody but the clerk seals.
grant select on audit_seal, audit_unsealed to ncre_ems_staff;

-- A 报名号 in full finds the registration that it was given to.
grant select on serial to ncre_ems_staff;

-- Why staff disabled a passport, changed its address, or activated it by hand: the words that the
-- audit must not hold. They go with the passport.
create table passport_note (
    id          bigint generated always as identity primary key,
    passport_id bigint not null references passport on delete cascade,
    staff_id    bigint not null references staff,
    at          timestamptz not null default now(),
    action      text not null,
    -- the kind of the document that was seen (national code)
    document    text not null default '',
    words       text not null default '' check (length(words) <= 200)
);
create index passport_note_passport on passport_note (passport_id, at);
grant select, insert on passport_note to ncre_ems_passport;

-- (Whom a number or a name belongs to is found by the counter's indexes.)

-- Links that have had their time go with the clerk's round.
grant select, delete on staff_link to ncre_ems_clerk;
