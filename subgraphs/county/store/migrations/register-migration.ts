import { Migration } from '@mikro-orm/migrations';

/**
 * What the county must do again and may not say: digests of names that are withheld, and the key that they are made under. It
 * stays where other tables are made again for an earlier backup. Texts that were attached before are looked through once.
 */
export class Register extends Migration {
  override name = '2026-12-18-register';

  override up(): void {
    this.addSql(
      `create table if not exists register_key (id text collate "C" primary key, secret text not null, at timestamptz not null)`,
    );
    this.addSql(
      `create table if not exists register_name (key text collate "C" not null, words int not null, digest text collate "C" not null, document text collate "C" not null, kept boolean not null, at timestamptz not null, primary key (key, digest, document, at))`,
    );
    this.addSql(`create table if not exists renewal_due (what text primary key)`);
    this.addSql(
      `insert into renewal_due select 'WITHHELD_NAMES' where exists (select from attachment) on conflict do nothing`,
    );
  }
}
