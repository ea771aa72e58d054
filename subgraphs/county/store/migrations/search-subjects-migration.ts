import { Migration } from '@mikro-orm/migrations';

/**
 * What is searched belongs to documents as well as to instruments. Words and what stands in attached texts are taken out,
 * as they are stemmed and credited otherwise now; what is missing is derived again when the database is opened.
 */
export class SearchSubjects extends Migration {
  override name = '2026-12-03-search-subjects';

  override up(): void {
    this.addSql(`alter table passage rename column instrument_id to subject`);
    this.addSql(`alter table posting rename column instrument_id to subject`);
    this.addSql(`alter index posting_instrument rename to posting_subject`);
    this.addSql(`delete from passage where source = 'TEXT'`);
    this.addSql(`delete from posting where origin = 'TEXT'`);
    this.addSql(`delete from vocabulary`);
  }
}
