import { Migration } from '@mikro-orm/migrations';
import { OPEN } from '../entities/versions.ts';

/**
 * Keeps with which version of the codebook papers were read: the first, before seeds said it. What is told to be omitted
 * is not stated, in all revisions. Instruments get room for a short title.
 */
export class Coding extends Migration {
  override name = '2026-12-02-coding';

  override up(): void {
    for (const table of ['instrument', 'document']) {
      this.addSql(`alter table ${table} add column codebook text not null default '1.0.0'`);
      this.addSql(`alter table ${table} alter column codebook drop default`);
    }
    this.addSql(`alter table instrument add column short_title jsonb`);
    // Facts under any aspect are listed too, and those of now are asked for most.
    this.addSql(`create index fact_sort_key on fact (sort_key, id) where until = ${OPEN}`);
    this.addSql(`update fact set stated_as = 'NOT_STATED' where aspect = 'omissions'`);
  }
}
