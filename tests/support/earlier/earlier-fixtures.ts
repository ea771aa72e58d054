import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openEngine } from '#subgraphs/county/store/database/engine.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import type { EarlierAnswer } from './answer-of.ts';

const ROOT = fileURLToPath(new URL('./', import.meta.url));
const DATABASE = 'database.sql.gz';

/** What an earlier version of the hub made of the made-up county. */
export interface EarlierFixture {
  name: string;
  /** The path of its backup. */
  backup: string;
  /** Makes the database again as it was then, in a place that holds none. */
  recreate(storage: Storage): Promise<void>;
  /** What was asked then with what was answered, by the question's name. */
  answered: ReadonlyMap<string, EarlierAnswer[]>;
}

/** All fixtures: every folder beside this file that holds a database. None is listed anywhere. */
export function earlierFixtures(): EarlierFixture[] {
  return readdirSync(ROOT)
    .filter((name) => existsSync(`${ROOT}${name}/${DATABASE}`))
    .sort()
    .map((name) => fixtureIn(name, `${ROOT}${name}/`));
}

function fixtureIn(name: string, folder: string): EarlierFixture {
  const lines = readFileSync(`${folder}answers.jsonl`, 'utf8').trimEnd().split('\n');
  const answered = lines.map((line): EarlierAnswer => JSON.parse(line));
  return {
    name,
    backup: `${folder}county.backup`,
    answered: Map.groupBy(answered, (question) => question.name),
    async recreate(storage) {
      const { em, close } = await openEngine(storage, { pool: 1, statementTimeout: 0 }, () => {});
      try {
        await em.getConnection().executeDump(gunzipSync(readFileSync(folder + DATABASE)).toString('utf8'));
      } finally {
        await close();
      }
    },
  };
}
