-- How many days of few places and trades of few can be found, whatever the run hides.
alter table supply_proof add column exposed int default 0 not null;
