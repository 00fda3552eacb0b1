-- What is on a day's lists is found by the day, and a refund on them by its number: whoever looks for
-- one says that it is a refund, and not that its number is no empty text, so that the old index was
-- of no use and each refund cost a look at every line there is.
create index bill_line_day on bill_line (day);
drop index bill_line_request;
create index bill_line_request on bill_line (request) where kind = 'refund';

-- Looks near that day only: no list is further off than two days. On which list an event stands is
-- asked for those that may be that day's: on its list, or by its clock.
create or replace function events_of(wanted date) returns setof listed_event
language sql stable as $$
    select * from listed_event
     where day = wanted
       and happened_at >= (wanted - 2)::timestamp at time zone 'Asia/Shanghai'
       and happened_at < (wanted + 3)::timestamp at time zone 'Asia/Shanghai'
       and ((happened_at at time zone 'Asia/Shanghai')::date = wanted
            or (gateway, trade_number) in (
               select gateway, trade_number from bill_line
                where bill_line.day = wanted and kind = 'payment'))
$$;
