-- What runs with the owner's rights finds its tables in our schema only. Where pg_temp is not named,
-- PostgreSQL looks there first, and a program that was taken over could put a table of the same name
-- in the way: its audit would never be sealed, and its triggers would run as the owner.

alter function audit_waits_for_its_seal set search_path = public, pg_temp;
alter function refund_keeps_its_rules set search_path = public, pg_temp;
alter function owe_refund set search_path = public, pg_temp;
