import { Migration } from '@mikro-orm/migrations';

/** What lists are narrowed, counted and ordered by. The data is brought in again, so that all of it is derived. */
export class Questions extends Migration {
  override name = '2026-11-25-questions';

  override up(): void {
    this.addSql(
      `create table classification (instrument_id text collate "C" not null references instrument (id) on delete cascade, scheme text not null, code text not null, primary key (instrument_id, scheme, code))`,
    );
    this.addSql(`create index classification_scheme_code on classification (scheme, code)`);
    this.addSql(
      `create table status_interval (instrument_id text collate "C" not null references instrument (id) on delete cascade, position int not null, from_day text collate "C" not null, until_day text collate "C" not null, state text, certainty text not null, primary key (instrument_id, position))`,
    );
    this.addSql(`create index status_interval_days on status_interval (from_day, until_day)`);
    this.addSql(`alter table fact add column sort_key text collate "C" not null default ''`);
    this.addSql(`alter table fact add column from_day text collate "C", add column until_day text collate "C"`);
    this.addSql(`create index fact_aspect_sort_key on fact (aspect, sort_key, id)`);
    this.addSql(`alter table county_state add column themes jsonb not null default '[]'`);
    this.addSql(`update county_state set digest = ''`);
  }
}
