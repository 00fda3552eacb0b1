-- One role per family of programs, each with the fewest grants. The roles are made by
-- `ncre-emsctl db init`; a role's statement_timeout stands here because pgbouncer refuses options=.

alter role ncre_ems_passport  set statement_timeout = '5s';
alter role ncre_ems_candidate set statement_timeout = '5s';
alter role ncre_ems_photo     set statement_timeout = '5s';
alter role ncre_ems_staff     set statement_timeout = '5s';

revoke all on all functions in schema public from public;

-- What every signed-in candidate page reads and writes.
do $$
declare family text;
begin
    foreach family in array array['ncre_ems_passport', 'ncre_ems_candidate', 'ncre_ems_photo'] loop
        execute format('grant select on passport, session, sitting, agreement, subject, site,
            sitting_site, offering, notice, registration, choice, orders, decision,
            decision_reason to %I', family);
        execute format('grant update (last_seen, sitting_id) on session to %I', family);
        execute format('grant insert on audit to %I', family);
    end loop;
end $$;

-- Passport pages: the only ones that see password hashes.
grant insert, update on passport to ncre_ems_passport;
grant select, insert, update on credential, passport_link, mail_code, login_failure to ncre_ems_passport;
grant delete on login_failure, mail_code to ncre_ems_passport;
grant insert, delete on session to ncre_ems_passport;
grant select, insert on spent_nonce to ncre_ems_passport;
grant select (registration_id, sha256, accepted_at) on portrait to ncre_ems_passport;
grant select (recipient, created_at), insert on mail to ncre_ems_passport;
-- The staff's sign-in page is one of them; all other staff pages see no password hash.
grant select on staff to ncre_ems_passport;
grant select, insert, delete on staff_session to ncre_ems_passport;

-- The road.
grant insert, update on registration to ncre_ems_candidate;
grant update (greeted_at) on passport to ncre_ems_candidate;
grant select, insert, update, delete on draft to ncre_ems_candidate;
grant select, insert on serial to ncre_ems_candidate;
grant select, insert, update on orders, choice to ncre_ems_candidate;
grant update (taken) on offering to ncre_ems_candidate;
grant update (taken, last_serial) on sitting_site to ncre_ems_candidate;
grant select on portrait to ncre_ems_candidate;
grant execute on function swap_places, lock_places, free_places, give_serial to ncre_ems_candidate;

-- The photo page: moves a registration on, takes no places.
grant select, insert, update on portrait to ncre_ems_photo;
grant update (stage, revision, hold_until, needs_review, submitted_at, approved_at)
    on registration to ncre_ems_photo;
grant select, insert, update on orders to ncre_ems_photo;

-- Staff pages.
grant select on passport, sitting, agreement, subject, site, sitting_site, offering, notice,
    registration, choice, orders, portrait, decision, decision_reason, payment_event, staff_role,
    audit to ncre_ems_staff;
grant select (id, login, name, created_at, disabled_at) on staff to ncre_ems_staff;
grant select, delete on staff_session to ncre_ems_staff;
grant update (last_seen) on staff_session to ncre_ems_staff;
grant update (stage, revision, hold_until, approved_at) on registration to ncre_ems_staff;
grant insert on decision, decision_reason, payment_event, audit to ncre_ems_staff;
grant insert, update on orders to ncre_ems_staff;

-- The clerk: delivers mail, lapses what was not paid, cleans up.
grant select, update on mail to ncre_ems_clerk;
grant select on sitting, site, subject, offering, sitting_site, choice, orders, registration
    to ncre_ems_clerk;
grant select (registration_id, sha256, accepted_at) on portrait to ncre_ems_clerk;
grant update (stage, revision, hold_until) on registration to ncre_ems_clerk;
grant update (freed_at) on choice to ncre_ems_clerk;
grant update (closed_at) on orders to ncre_ems_clerk;
grant update (taken) on offering, sitting_site to ncre_ems_clerk;
grant execute on function lock_places, free_places to ncre_ems_clerk;
grant insert on audit to ncre_ems_clerk;
grant select, delete on passport, session, staff_session, spent_nonce, mail_code, login_failure,
    passport_link to ncre_ems_clerk;
