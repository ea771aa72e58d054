import { Migration } from '@mikro-orm/migrations';

/** So many numbers stand in one row at most. */
const NUMBERS_IN_A_ROW = 8_192;

/**
 * Postings become numbers in rows of words: all that a subject has from one origin gets one number, which says between which
 * revisions it is held. Where single words were added or ended before, all words of then get a number of their own.
 */
export class PackedWords extends Migration {
  override name = '2026-12-22-packed-postings';

  override up(): void {
    this.addSql(`alter table posting rename to posting_before`);
    this.addSql(`alter index posting_pkey rename to posting_before_pkey`);
    this.addSql(
      `create table posted (number int primary key, subject text collate "C" not null, origin text not null, digest text not null, since int not null, until int not null)`,
    );
    this.addSql(
      `create table posting (language text collate "C" not null, word text collate "C" not null, first int not null, weight int not null, numbers int[] not null, primary key (word, language, first))`,
    );
    this.addSql(`
      insert into posted
      select row_number() over (order by since, subject, origin), subject, origin, '', since, until
      from (
        select subject, origin, turn as since, lead(turn) over (partition by subject, origin order by turn) as until
        from (
          select subject, origin, since as turn from posting_before union select subject, origin, until from posting_before
        ) as turns
      ) as spans
      where exists (
        select from posting_before as was
        where was.subject = spans.subject and was.origin = spans.origin and was.since <= spans.since and was.until >= spans.until
      )`);
    this.addSql(`create index posted_subject on posted (subject)`);
    this.addSql(`
      insert into posting
      select language, word, min(number), weight, array_agg(number order by number)
      from posting_before as was
      join posted on posted.subject = was.subject and posted.origin = was.origin and was.since <= posted.since and was.until >= posted.until
      group by language, word, weight, number / ${NUMBERS_IN_A_ROW}`);
    this.addSql(`drop table posting_before`);
  }
}
