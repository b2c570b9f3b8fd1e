-- Text is put in order by its code points, as H2 does, and not by the language the database was
-- made with: otherwise the same run would give other bytes. Runs after every migration, so that no
-- column is forgotten; does nothing where all have it.
do $$
declare
    changed record;
begin
    for changed in
        select c.oid::regclass as place,
               string_agg(
                   format(
                       'alter column %I type %s collate "C"',
                       a.attname,
                       format_type(a.atttypid, a.atttypmod)),
                   ', ') as columns
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_collation o on o.oid = a.attcollation
        where c.relnamespace = current_schema()::regnamespace
          and c.relkind = 'r'
          and c.relname <> 'flyway_schema_history'
          and o.collname <> 'C'
        group by c.oid
    loop
        execute format('alter table %s %s', changed.place, changed.columns);
    end loop;
end
$$;
