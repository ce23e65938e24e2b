-- The first tables of an archive. Times are ISO 8601 in UTC, dates ISO 8601; is_current is 0 or 1.

create table unit (
    id       integer primary key,
    name     text not null,
    parent   text,
    kind     text not null,
    sequence integer not null unique
) strict;

create index unit_by_name on unit (name);

create table unit_former_name (
    unit_id integer not null references unit,
    name    text not null,
    primary key (unit_id, name)
) strict, without rowid;

-- The bytes of every file that was taken in, each once.
create table source (
    id      integer primary key,
    sha256  text not null unique check (length(sha256) = 64),
    content blob not null
) strict;

create table report (
    id      integer primary key,
    unit_id integer not null references unit,
    year    integer not null,
    unique (unit_id, year)
) strict;

-- The document is the whole result; what stands beside it is taken from it, for lists.
create table version (
    id              integer primary key,
    report_id       integer not null references report,
    number          integer not null,
    is_current      integer not null check (is_current in (0, 1)),
    source_id       integer not null unique references source,
    file            text not null,
    format          text not null,
    imported_at     text not null,
    recogniser      text not null,
    rules           text not null,
    published       text,
    disclosure_form text,
    requests_form   text,
    reviews_form    text,
    doubtful        integer not null,
    document        blob not null,
    unique (report_id, number)
) strict;

create unique index version_current on version (report_id) where is_current = 1;

-- Files that gave the same numbers as a version in one import.
create table copy (
    source_id   integer primary key references source,
    version_id  integer not null references version,
    file        text not null,
    format      text not null,
    imported_at text not null
) strict;

create index copy_by_version on copy (version_id);

create table finding (
    version_id integer not null references version,
    position   integer not null,
    rule       text not null,
    severity   text not null,
    document   text not null,
    primary key (version_id, position)
) strict, without rowid;

-- The numbers without evidence. They can be made anew from the documents. Numbers that a report does not have are
-- left out. What the states mean stands in StoredState.
create table number_code (
    id   integer primary key,
    code text not null unique
) strict;

create table number (
    version_id integer not null references version,
    code_id    integer not null references number_code,
    amount     integer not null,
    state      integer not null,
    primary key (version_id, code_id)
) strict, without rowid;

-- Reports whose unit or year is not settled; the problem says which.
create table waiting (
    id          integer primary key,
    source_id   integer not null unique references source,
    problem     text not null,
    imported_at text not null,
    recogniser  text not null,
    rules       text not null,
    document    blob not null
) strict;

-- 'Nian': any other SQLite file is no archive.
pragma application_id = 1315529070;
