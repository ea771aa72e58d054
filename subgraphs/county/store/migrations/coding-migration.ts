import { Migration } from '@mikro-orm/migrations';

/**
 * Keeps with which version of the codebook papers were read: the first, before seeds said it. What is told to be omitted
 * is not stated, in all revisions.
 */
export class Coding extends Migration {
  override name = '2026-12-02-coding';

  override up(): void {
    for (const table of ['instrument', 'document']) {
      this.addSql(`alter table ${table} add column codebook text not null default '1.0.0'`);
      this.addSql(`alter table ${table} alter column codebook drop default`);
    }
    this.addSql(`update fact set stated_as = 'NOT_STATED' where aspect = 'omissions'`);
  }
}
