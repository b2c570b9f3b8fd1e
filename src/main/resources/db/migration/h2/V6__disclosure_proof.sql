-- Why nothing that a run hides can be found; JSON in UTF-8.
create table disclosure_proof (
    run_id bigint     not null primary key,
    proof  varbinary(100000000) not null
);
