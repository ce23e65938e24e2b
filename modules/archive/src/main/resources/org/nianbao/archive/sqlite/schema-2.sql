-- What the office sets, and what somebody decided by hand.

-- The day by which the reports for a year are due, as an ISO 8601 date; years without one are missing.
create table deadline (
    year integer primary key,
    due  text not null
) strict;

-- Whether somebody named the unit or year of the report by hand; the document says which.
alter table version add column assigned integer not null default 0 check (assigned in (0, 1));
