-- H2 makes an index for each reference by itself. Without them PostgreSQL looks through all
-- findings for each submission it deletes.
create index finding_by_submission on finding (submission_id);
create index not_checked_by_submission on not_checked (submission_id);
