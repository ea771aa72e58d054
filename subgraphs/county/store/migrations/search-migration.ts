import { Migration } from '@mikro-orm/migrations';

/** Words are looked at as similar when they share so many of the trigrams that either has; what is similar is then told by letters. */
const SIMILARITY = 0.3;

/**
 * What is searched. The tables are filled anew at every import, so they refer to each other by value only. The data
 * is brought in again. The function holds the threshold, so that none that a server is set to has a say in it.
 */
export class Search extends Migration {
  override name = '2026-11-28-search';

  override up(): void {
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(
      `create table passage (instrument_id text collate "C" not null references instrument (id) on delete cascade, position int not null, fact text not null, source text not null, language text not null, weight int not null, text text not null, words text not null, primary key (instrument_id, position))`,
    );
    this.addSql(
      `create table posting (language text collate "C" not null, word text collate "C" not null, instrument_id text collate "C" not null, weight int not null, primary key (word, language, instrument_id))`,
    );
    this.addSql(
      `create table vocabulary (language text collate "C" not null, word text collate "C" not null, stem text collate "C" not null, folded text collate "C" not null, primary key (word, language))`,
    );
    this.addSql(`create index vocabulary_stem on vocabulary (stem, language)`);
    this.addSql(`create index vocabulary_folded on vocabulary using gin (folded gin_trgm_ops)`);
    this.addSql(
      `create function vocabulary_similar_to(asked text) returns setof vocabulary language sql stable strict set pg_trgm.similarity_threshold = ${SIMILARITY} as 'select * from vocabulary where folded % asked'`,
    );
    this.addSql(`update county_state set digest = ''`);
  }
}
