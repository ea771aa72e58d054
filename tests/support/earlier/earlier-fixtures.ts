import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openEngine } from '#subgraphs/county/store/database/engine.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { beforeRooms } from './2026-11-before-rooms/before-rooms.ts';
import { type EarlierAnswer, type EarlierTerms, SAME_TERMS } from './earlier-terms.ts';

const ROOT = fileURLToPath(new URL('./', import.meta.url));
const DATABASE = 'database.sql.gz';
const OTHERWISE = 'told-otherwise.jsonl';

/** Of versions that are asked in other words, or answered in other terms, by the names of their fixtures. */
const TERMS: Readonly<Record<string, EarlierTerms>> = { '2026-11-before-rooms': beforeRooms };

/** The codebook of then, by the names of the fixtures that are older than the one of today. */
const CODEBOOKS: Readonly<Record<string, string>> = { '2026-11-before-rooms': '1.0.0', '2026-11-not-coded': '1.1.0' };

/** What an earlier version of the hub made of the made-up county. */
export interface EarlierFixture {
  name: string;
  /** The path of its backup. */
  backup: string;
  /** Makes the database again as it was then, in a place that holds none. */
  recreate(storage: Storage): Promise<void>;
  /** What was asked then with what was answered, by the question's name. */
  answered: ReadonlyMap<string, EarlierAnswer[]>;
  /** The version of its codebook, if that is an earlier one. */
  codebook: string | null;
  /** How that is compared with what is asked and answered today. */
  terms: EarlierTerms;
  /** Where it is answered otherwise today, on purpose. */
  expected: readonly ExpectedDifference[];
}

/** What a question is answered otherwise than then, as known at each of some moments, and which decisions want that. */
export interface ExpectedDifference {
  question: string;
  moments: readonly (string | null)[];
  /** The place in the answer, as `toldOtherwise` names it. */
  at: string;
  then: unknown;
  today: unknown;
  reasons: readonly string[];
}

/** All fixtures: every folder beside this file that holds a database. None is listed anywhere. */
export function earlierFixtures(): EarlierFixture[] {
  return readdirSync(ROOT)
    .filter((name) => existsSync(`${ROOT}${name}/${DATABASE}`))
    .sort()
    .map((name) => fixtureIn(name, `${ROOT}${name}/`));
}

function fixtureIn(name: string, folder: string): EarlierFixture {
  const zipped = (file: string) => gunzipSync(readFileSync(folder + file)).toString('utf8');
  const answered = jsonLines<EarlierAnswer>(zipped('answers.jsonl.gz'));
  return {
    name,
    backup: `${folder}county.backup`,
    answered: Map.groupBy(answered, (question) => question.name),
    codebook: CODEBOOKS[name] ?? null,
    terms: TERMS[name] ?? SAME_TERMS,
    expected: existsSync(folder + OTHERWISE) ? jsonLines(readFileSync(folder + OTHERWISE, 'utf8')) : [],
    async recreate(storage) {
      const { em, close } = await openEngine(storage, { pool: 1, statementTimeout: 0 }, () => {});
      try {
        await em.getConnection().executeDump(zipped(DATABASE));
      } finally {
        await close();
      }
    },
  };
}

function jsonLines<Line>(text: string): Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
