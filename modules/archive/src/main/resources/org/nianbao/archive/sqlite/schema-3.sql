-- Where and when a file from the web was fetched, and the charset that the answer named; null for other files.
alter table source add column address text;
alter table source add column fetched_at text;
alter table source add column charset text;
