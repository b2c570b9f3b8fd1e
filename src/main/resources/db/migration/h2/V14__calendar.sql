-- What the scheduler holds: one row for each event of a calendar that is still to be done, claimed by
-- the process that does it. The columns are those db-scheduler 16 asks for.
create table scheduled_tasks (
    task_name            varchar(100)             not null,
    task_instance        varchar(100)             not null,
    task_data            blob,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);

-- What became of the events: due is their date as it was then, round the round of the run that was
-- made, or the latest before it was begun. note holds no submitted text.
create table calendar_event (
    agreement_year int           not null,
    name           varchar(40)   not null,
    due            timestamp(9)  not null,
    state          varchar(20)   not null,
    attempts       int           not null,
    moment         timestamp(9)  not null,
    who            varchar(100)  not null,
    round          bigint        not null,
    note           varchar(4000) not null,
    primary key (agreement_year, name)
);
