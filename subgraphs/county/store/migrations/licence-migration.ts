import { Migration } from '@mikro-orm/migrations';

/** The licence of a county’s coded facts, as each revision states it. Those before did not state one. */
export class LicenceOfFacts extends Migration {
  override name = '2026-12-07-licence';

  override up(): void {
    this.addSql(`alter table revision add column licence text`);
  }
}
