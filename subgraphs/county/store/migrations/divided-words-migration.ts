import { Migration } from '@mikro-orm/migrations';

/**
 * Divided and wide words of attached texts are searched whole, and what is struck out is not. What stands in attached texts is
 * taken out, and with it the words; what is missing is derived again when the database is opened.
 */
export class DividedWords extends Migration {
  override name = '2026-12-17-divided-words';

  override up(): void {
    this.addSql(`delete from passage where source = 'TEXT'`);
    this.addSql(`delete from posting where origin = 'TEXT'`);
    this.addSql(`delete from vocabulary`);
  }
}
