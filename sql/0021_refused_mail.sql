-- Staff see whose mail was refused for good, and help the owner to another address.

create index mail_refused on mail (refused_at) where refused_at is not null;
grant select (refused_at, delivered_at, answer) on mail to ncre_ems_passport;
