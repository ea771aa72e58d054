import { Migration } from '@mikro-orm/migrations';
import { OPEN } from '../entities/versions.ts';

/** The tables that history keeps, with what tells their rows apart at one time, in SQL. */
const VERSIONED: Readonly<Record<string, string>> = {
  organisation: 'slug',
  document: 'id',
  instrument: 'id',
  fact: 'id',
  classification: 'instrument_id, scheme, code',
  status_interval: 'instrument_id, position',
  passage: 'instrument_id, position',
  posting: 'word, language, instrument_id, origin',
};

/**
 * Keeps every row that ever was, with the revisions between which it was held. What the county holds becomes the first
 * revision; instruments that were removed earlier keep the days of their removal in revisions numbered 0 and below, of
 * which nothing else is known. Attached texts get their tables.
 */
export class History extends Migration {
  override name = '2026-12-01-history';

  override up(): void {
    this.keepRevisions();
    this.keepVersions();
    this.keepCitationsInFacts();
    this.keepTexts();
    this.addSql(`drop table county_state`);
  }

  private keepRevisions(): void {
    this.addSql(
      `create table revision (number int primary key, at timestamptz not null unique, origin text not null, message text, mark text not null, region text not null, known_gaps jsonb not null, themes jsonb not null, texts int not null default 0)`,
    );
    this.addSql(`
      insert into revision (number, at, origin, mark, region, known_gaps, themes)
      select 1 - row_number() over (order by removed.at desc), removed.at, 'BEFORE_HISTORY', left(gen_random_uuid()::text, 8), region, known_gaps, themes
      from (select distinct removed_at as at from instrument where removed_at is not null) removed, county_state
      where removed.at < county_state.updated_at
      union all
      select 1, updated_at, 'BEFORE_HISTORY', left(gen_random_uuid()::text, 8), region, known_gaps, themes from county_state`);
  }

  private keepVersions(): void {
    for (const child of ['classification', 'status_interval', 'passage'])
      this.addSql(`alter table ${child} drop constraint ${child}_instrument_id_fkey`);
    this.addSql(
      `alter table citation drop constraint citation_fact_id_fkey, drop constraint citation_document_id_fkey`,
    );
    this.addSql(`alter table document drop constraint document_slug_key`);
    this.addSql(`alter table passage alter column fact drop not null, add column cited jsonb`);
    this.addSql(`alter table posting add column origin text not null default 'FACTS'`);
    for (const [table, key] of Object.entries(VERSIONED)) {
      this.addSql(
        `alter table ${table} add column since int not null default 1, add column until int not null default ${OPEN}`,
      );
      this.addSql(`alter table ${table} alter column since drop default, alter column until drop default`);
      this.addSql(`alter table ${table} drop constraint ${table}_pkey, add primary key (${key}, until)`);
    }
    this.addSql(`
      update instrument set until = number, since = number - 1
      from revision where revision.at = coalesce((select max(at) from revision where at <= removed_at), (select min(at) from revision)) and removed_at is not null`);
    for (const key of ['sort_title', 'sort_valid_from', 'sort_county']) {
      this.addSql(`drop index instrument_${key}`);
      this.addSql(`create index instrument_${key} on instrument (${key}, id)`);
    }
    this.addSql(`alter table instrument drop column updated_at, drop column removed_at`);
    for (const table of ['fact', 'instrument', 'document']) {
      // Rows are added in the order of revisions, so that ranges of pages tell enough.
      this.addSql(`create index ${table}_since on ${table} using brin (since)`);
      this.addSql(`create index ${table}_until on ${table} (until) where until < ${OPEN}`);
    }
    this.addSql(`alter table posting alter column origin drop default`);
    this.addSql(`create index posting_instrument on posting (instrument_id)`);
  }

  private keepCitationsInFacts(): void {
    this.addSql(`alter table fact add column citations jsonb not null default '[]'`);
    this.addSql(`
      update fact set citations = cited.list
      from (
        select fact_id, jsonb_agg(jsonb_build_object('document', document.slug, 'lineStart', line_start, 'lineEnd', line_end) order by position) as list
        from citation join document on document.id = document_id group by fact_id
      ) cited
      where cited.fact_id = fact.id`);
    this.addSql(`alter table fact alter column citations drop default`);
    this.addSql(`drop table citation`);
  }

  private keepTexts(): void {
    this.addSql(
      `create table attachment (document text not null, sha256 text not null, format text not null, line_count int not null, text text not null, since int not null, until int not null, primary key (document, until))`,
    );
    this.addSql(
      `create table text_line (text text not null, number int not null, content text not null, primary key (text, number))`,
    );
  }
}
