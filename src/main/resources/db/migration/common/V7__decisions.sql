-- What the secretariat decides outlives the runs; it is bound to files by their hash.

create table acceptance (
    agreement_year int           not null,
    file_sha256    char(64)      not null,
    rule           varchar(10)   not null,
    severity       varchar(10)   not null,
    sheet          varchar(200)  not null,
    row_no         int           not null,
    column_no      int           not null,
    reason         varchar(2000) not null,
    accepted_by    varchar(200)  not null,
    seconded_by    varchar(200)  not null,
    accepted       timestamp(9)  not null,
    primary key (agreement_year, file_sha256, rule, sheet, row_no, column_no)
);

-- newer_sha256: the hashes of the newer, rejected files, in order, with a space between.
create table preference (
    agreement_year int              not null,
    geography      varchar(20)      not null,
    file_sha256    char(64)         not null,
    newer_sha256   varchar(1000000) not null,
    reason         varchar(2000)    not null,
    decided_by     varchar(200)     not null,
    decided        timestamp(9)     not null,
    primary key (agreement_year, geography)
);

-- Each row holds the hash of the one before it; audit_head holds the last, so that a row missing
-- at the end is found too.
create table audit (
    seq      bigint           not null primary key,
    moment   timestamp(9)     not null,
    who      varchar(200)     not null,
    what     varchar(40)      not null,
    details  varchar(1000000) not null,
    previous char(64)         not null,
    hash     char(64)         not null
);

create table audit_head (
    id   int      not null primary key,
    seq  bigint   not null,
    hash char(64) not null
);
insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What answers a finding, or did in an earlier version; empty where it is answered in the file.
alter table finding add column answer varchar(1000000) default '' not null;
alter table finding add column answer_version varchar(40) default '' not null;

-- The rows of two versions of a submission while explanations are carried from one to the other.
create table explained_row (
    submission_id bigint           not null references submission (id) on delete cascade,
    sheet         varchar(200)     not null,
    row_no        int              not null,
    row_key       char(64)         not null,
    row_values    char(64)         not null,
    explanation   varchar(1000000) not null,
    primary key (submission_id, sheet, row_no)
);
create index explained_row_by_key on explained_row (submission_id, row_key);
