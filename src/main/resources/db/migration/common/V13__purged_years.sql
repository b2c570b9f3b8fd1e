-- A year whose submissions are deleted cannot be run again: what it hid would no longer be known.
create table purged_year (
    agreement_year int          not null,
    region         varchar(20)  not null,
    purged         timestamp(9) not null,
    primary key (agreement_year, region)
);
