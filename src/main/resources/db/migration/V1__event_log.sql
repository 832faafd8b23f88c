-- The log of what happened in every class. The same text runs on H2 and on PostgreSQL.
-- Moments are nanoseconds since 1970-01-01T00:00:00Z: both engines have a timestamp, but only one of them keeps nine digits.

create table class_log (
    id varchar(10) primary key,
    code varchar(6) not null unique,
    until bigint not null
);

create index class_log_until on class_log (until);

-- One event. The writers of one class are told apart by the primary key: of two that follow the same version, one is refused.
create table log_entry (
    class_id varchar(10) not null references class_log on delete cascade,
    version bigint not null,
    at bigint not null,
    event varchar not null,
    primary key (class_id, version)
);

-- Many events in one row, compressed: those after the previous pack's last version, up to this one's.
create table log_pack (
    class_id varchar(10) not null references class_log on delete cascade,
    up_to bigint not null,
    events bytea not null,
    primary key (class_id, up_to)
);
