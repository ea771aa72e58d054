import { Migration } from '@mikro-orm/migrations';

/**
 * What later revisions brought is found by an index that has nothing else. An index of all is of no use to what was held at a
 * revision, which is nearly everything; a server that plans for any revision took it nevertheless, and read whole tables for a few rows.
 */
export class SinceLater extends Migration {
  override name = '2026-12-26-since-later';

  override up(): void {
    for (const table of ['fact', 'instrument', 'document']) {
      this.addSql(`drop index ${table}_since`);
      this.addSql(`create index ${table}_since on ${table} (since) where since > 1`);
    }
  }
}
