-- The letters that were begun. id is a hash over all that a letter says and encloses, its occasion
-- and its addressee; no address stands here. planned is the date the letter bears at every attempt,
-- answer what the server said without addresses.
create table letter (
    id             char(64)      not null primary key,
    agreement_year int           not null,
    kind           varchar(20)   not null,
    occasion       varchar(40)   not null,
    geography      varchar(20)   not null,
    state          varchar(20)   not null,
    attempts       int           not null,
    planned        timestamp(9)  not null,
    moment         timestamp(9)  not null,
    answer         varchar(2000) not null
);
create index letter_of_year on letter (agreement_year, geography);
