import { Migration } from '@mikro-orm/migrations';

/**
 * By which digest a start knows seeds that were brought in, in one row. It says nothing of the data, so neither backups nor exports have
 * it; where the row is missing, seeds are read.
 */
export class SeedsKnown extends Migration {
  override name = '2026-12-23-seeds-known';

  override up(): void {
    this.addSql(`create table if not exists seeds_known (digest text not null)`);
  }
}
