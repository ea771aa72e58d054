import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqlEntityManager } from '@mikro-orm/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '#schema/settings/read-settings.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { restoreCounty } from '#subgraphs/county/operations/restore-county.ts';
import { withCountyDatabase } from '#subgraphs/county/operations/with-county-database.ts';
import type { OpenCounty } from '#subgraphs/county/operations/work/open-county.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { replaceCall } from '#tests/support/replace-call.ts';

const KIM = 'Kim Exempelsson';

let folder: string;
let backup: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'killed-restore-'));
  backup = join(folder, 'dalarna.backup');
  const { em, close } = await openDatabase(await inMemory());
  await importData(em, titledCounty('dalarna', '20', ['Ett']).data, '20');
  const lines = Array.from({ length: 100 }, (_, index) => `Rad ${index + 1}.`);
  const file = { fileName: 'paper.txt', format: 'TEXT' as const, sha256: '0'.repeat(64), notes: [] };
  await attachTexts(em, [{ ...file, document: 'paper', lines }]);
  // As an earlier version attached it.
  await em.execute('update text_line set content = ? where number = 2', [`Handläggare: ${KIM}`]);
  await writeBackup(em, 'dalarna', backup);
  await close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A restore that ends when its rows are committed and nothing else is done', () => {
  it('has names withheld at the next opening', async () => {
    const { settings } = readSettings({ flags: { dataDir: join(folder, 'data') }, environment: {} });
    let brought = false;
    const back = [
      replaceCall(
        SqlEntityManager.prototype,
        'execute',
        (real) =>
          function (this: SqlEntityManager, ...given: unknown[]) {
            brought ||= String(given[0]) === 'select from revision limit 1';
            return real.call(this, ...given);
          },
      ),
      replaceCall(
        SqlEntityManager.prototype,
        'commit',
        (real) =>
          async function (this: SqlEntityManager) {
            await real.call(this);
            if (brought) throw new Error('killed');
          },
      ),
    ];
    await expect(restoreCounty('dalarna', settings, backup)).rejects.toThrow('killed');
    for (const put of back) put();
    const secondLine = ({ database: { em } }: OpenCounty) =>
      em.execute('select content from text_line where number = 2');
    const lines = await withCountyDatabase('dalarna', settings, secondLine, 'refuse');
    expect(lines).toEqual([{ content: 'Handläggare: [namn]' }]);
  });
});
