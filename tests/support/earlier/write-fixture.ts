/**
 * Writes what this version of the hub makes of the made-up county, for later versions to open, restore and answer:
 * `node tests/support/earlier/write-fixture.ts tests/support/earlier/<name>`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { answerOf } from './answer-of.ts';
import { databaseSql } from './database-sql.ts';
import { earlierHub } from './earlier-hub.ts';
import { earlierQuestions } from './earlier-questions.ts';
import { bringInHistory, LINGONLAND } from './made-up-county.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected the folder to write to');
mkdirSync(folder, { recursive: true });
const stored = mkdtempSync(join(tmpdir(), 'fixture-'));
const storage: Storage = { kind: 'folder', path: join(stored, LINGONLAND.slug) };

const database = await openDatabase(storage);
await bringInHistory(database.em);
await writeBackup(database.em, LINGONLAND.slug, join(folder, 'county.backup'));
writeFileSync(join(folder, 'database.sql.gz'), gzipSync(await databaseSql(database.em)));
await database.close();

const hub = await earlierHub(storage);
const lines: string[] = [];
for (const question of earlierQuestions()) {
  const answer = await answerOf(hub, question);
  const refused = answer.errors.filter(({ code }) => code !== 'NOT_FOUND');
  if (refused.length > 0) throw new Error(`"${question.name}" is not answered: ${JSON.stringify(refused)}`);
  lines.push(JSON.stringify({ ...question, answer }));
}
writeFileSync(join(folder, 'answers.jsonl.gz'), gzipSync(`${lines.join('\n')}\n`));
await hub.close();
rmSync(stored, { recursive: true });
