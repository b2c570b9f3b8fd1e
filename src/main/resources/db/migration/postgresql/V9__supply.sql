-- What a run hides of the tilbud, and why it is enough; the proof is JSON in UTF-8.
create table supply_suppressed (
    run_id bigint           not null,
    name   varchar(1000000) not null
);
create index supply_suppressed_of_run on supply_suppressed (run_id);

create table supply_proof (
    run_id bigint               not null primary key,
    proof  bytea not null
);
