import { Migration } from '@mikro-orm/migrations';

/** Where errors in a county’s facts are reported, as each revision states it. Those before did not state it. */
export class ErrorReportsPlace extends Migration {
  override name = '2026-12-09-error-reports';

  override up(): void {
    this.addSql(`alter table revision add column error_reports jsonb`);
  }
}
