-- The limit of three mails an hour is about what strangers may ask for: who was written about money
-- that often can still ask for a new password.
alter table mail add column asked_for boolean not null default false;
grant select (asked_for) on mail to ncre_ems_passport;
