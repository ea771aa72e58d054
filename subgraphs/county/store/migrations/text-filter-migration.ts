import { Migration } from '@mikro-orm/migrations';

/** Instruments are found by parts of words that their texts have, of which three letters in a row are enough for an index. */
export class TextFilter extends Migration {
  override name = '2026-12-24-text-filter';

  override up(): void {
    this.addSql('create index instrument_search_text on instrument using gin (search_text gin_trgm_ops)');
  }
}
