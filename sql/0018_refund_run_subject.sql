-- A refund run may be over one subject: each choice of it goes back, and who has others sits those.
alter table refund_run add column subject_code text references subject;
drop index refund_run_waiting;
-- one at a time for a site and subject
create unique index refund_run_waiting on refund_run (sitting_id, site_id, subject_code)
    nulls not distinct where approved_at is null and dropped_at is null;

-- What a run would give back of each event; null: every site, every subject.
create function refundable_in(wanted_sitting bigint, wanted_site bigint, wanted_subject text)
returns table (event_id bigint, choice_id bigint, registration_id bigint, gateway text, fen bigint)
language sql stable as $$
    select event_id, null::bigint, registration_id, gateway, fen from refundable
     where wanted_subject is null and sitting_id = wanted_sitting
       and (wanted_site is null or site_id = wanted_site)
    union all
    select f.event_id, c.id, f.registration_id, f.gateway, least(c.fee_fen, f.fen)
      from refundable f
      join choice c on c.registration_id = f.registration_id and c.freed_at is null
      join offering o on o.id = c.offering_id
     where o.subject_code = wanted_subject and f.sitting_id = wanted_sitting
       and (wanted_site is null or f.site_id = wanted_site) and c.fee_fen > 0
       and not exists (select from refund b
                        where b.event_id = f.event_id and b.choice_id = c.id
                          and b.state <> 'dropped')
$$;
revoke all on function refundable_in from public;
grant execute on function refundable_in to ncre_ems_staff;
