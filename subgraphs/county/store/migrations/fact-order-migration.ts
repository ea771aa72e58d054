import { Migration } from '@mikro-orm/migrations';

/**
 * Facts are listed in their order at every revision, in bulk and in pages: an index of those held now alone was of no use to
 * conditions that name a revision.
 */
export class FactOrder extends Migration {
  override name = '2026-12-08-fact-order';

  override up(): void {
    this.addSql(`drop index fact_sort_key`);
    this.addSql(`create index fact_sort_key on fact (sort_key, id)`);
  }
}
