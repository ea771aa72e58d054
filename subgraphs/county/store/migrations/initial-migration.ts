import { Migration } from '@mikro-orm/migrations';

/** The first tables of a county's database. */
export class Initial extends Migration {
  override name = '2026-11-22-initial';

  override up(): void {
    this.addSql(
      `create table county_state (id int primary key, region text not null, known_gaps jsonb not null, digest text not null, updated_at timestamptz not null)`,
    );
    this.addSql(
      `create table organisation (slug text primary key, name text not null, kind text not null, kind_stated_as text not null, aliases jsonb not null, parent text, scb_code text, note jsonb)`,
    );
    this.addSql(
      `create table document (id text primary key, slug text not null unique, title text, holding text not null, line_count int, source_file text)`,
    );
    this.addSql(
      `create table instrument (id text collate "C" primary key, type text not null, kind text not null, title text, sort_title text collate "C" not null, sort_valid_from text collate "C" not null, sort_county text collate "C" not null, search_text text not null, digest text not null, updated_at timestamptz not null, removed_at timestamptz)`,
    );
    for (const key of ['sort_title', 'sort_valid_from', 'sort_county'])
      this.addSql(`create index instrument_${key} on instrument (${key}, id) where removed_at is null`);
    this.addSql(
      `create table fact (id text primary key, subject text not null, aspect text not null, position int not null, stated_as text not null, wording text, reasoning jsonb, note jsonb, in_words jsonb, value jsonb, readings jsonb)`,
    );
    this.addSql(`create index fact_subject_aspect on fact (subject, aspect)`);
    this.addSql(
      `create table citation (fact_id text not null references fact (id) on delete cascade, position int not null, document_id text not null references document (id) deferrable initially deferred, line_start int not null, line_end int not null, primary key (fact_id, position))`,
    );
  }
}
