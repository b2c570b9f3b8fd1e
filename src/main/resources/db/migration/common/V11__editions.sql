-- Where an edition stands that nobody may change any more, and what it is: of releases before this
-- version nobody noted it.
alter table release add column folder varchar(4000) default '' not null;
alter table release add column manifest_sha256 varchar(64) default '' not null;
