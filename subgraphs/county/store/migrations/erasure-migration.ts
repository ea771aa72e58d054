import { Migration } from '@mikro-orm/migrations';

/**
 * Revisions say which erasures were done in them, so that one that a backup lacks is done again; the register keeps what was
 * erased, as nobody can read it. Of a file of which something was erased no digest is kept: who guesses could be sure.
 */
export class Erasures extends Migration {
  override name = '2026-12-19-erasures';

  override up(): void {
    this.addSql(`alter table attachment alter column sha256 drop not null`);
    this.addSql(`alter table revision add column erasures jsonb`);
    this.addSql(
      `create table if not exists register_erasure (id text collate "C" primary key, at timestamptz not null, kind text not null, document text, line_start int, line_end int, message text, key text collate "C", digests jsonb not null)`,
    );
  }
}
