import { Migration } from '@mikro-orm/migrations';

/** What must be known of how an attached document was read. Of those attached before, nobody kept it. */
export class ReadingNotes extends Migration {
  override name = '2026-12-16-reading-notes';

  override up(): void {
    this.addSql(`alter table attachment add column notes jsonb`);
  }
}
