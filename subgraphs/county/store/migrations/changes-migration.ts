import { Migration } from '@mikro-orm/migrations';

/** The log of changes. It begins with what the county already holds and has removed, in the order of its last change. */
export class Changes extends Migration {
  override name = '2026-11-27-changes';

  override up(): void {
    this.addSql(
      `create table change (position int primary key, mark text not null, at timestamptz not null, subject text not null, subject_type text not null, kind text not null, title text, instrument_kind text, facts jsonb)`,
    );
    this.addSql(`
      insert into change (position, mark, at, subject, subject_type, kind, title, instrument_kind)
      select row_number() over (order by at, subject collate "C", kind), left(gen_random_uuid()::text, 8), at, subject, subject_type, kind, title, instrument_kind
      from (
        select updated_at as at, id as subject, 'INSTRUMENT' as subject_type, 'ADDED' as kind, nullif(title, id) as title, kind as instrument_kind from instrument
        union all
        select updated_at, id, 'INSTRUMENT', 'REMOVED', nullif(title, id), kind from instrument where removed_at is not null
        union all
        select state.updated_at, document.id, 'DOCUMENT', 'ADDED', nullif(document.title, document.slug), null from document, county_state state
      ) held`);
  }
}
