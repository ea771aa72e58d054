import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redactedLines } from '#schema/personal-data/personal-data.ts';
import { describeCounty } from '#subgraphs/county/descriptors/discover.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import type { FailedCitation } from '#subgraphs/county/intake/documents/verifying/verify.ts';
import { verifyCounty } from '#subgraphs/county/intake/documents/verifying/verify-county.ts';
import { countyOf, createContext } from '#subgraphs/county/reading/county-context.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { dump } from '#tests/support/dump.ts';
import { papersAlike } from '#tests/support/papers-alike.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

const made = papersAlike(20_261, redactedLines);

let hub: TestHub;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alike-'));
  hub = await startTestHub();
  for (const { name, database } of hub.apps) {
    const texts = made.papers
      .filter(({ county }) => county === name)
      .map(({ document, lines }) => ({
        ...{
          document,
          lines: [...lines],
          fileName: 'paper.txt',
          format: 'TEXT' as const,
          sha256: '0'.repeat(64),
          notes: [],
        },
      }));
    await attachTexts(database.em, texts, { registerFile: join(folder, `${name}.register.json`) });
  }
});
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

/** Who and what of the made-up papers stands in a text. */
const foundIn = (text: string) => {
  const small = text.toLowerCase();
  return [...made.withheld, ...made.contact].filter((what) => small.includes(what.toLowerCase()));
};

/** What of a text names somebody, lines of it. */
const lineOf = (text: string, names: readonly string[]) =>
  text.split('\n').filter((line) => names.some((name) => line.toLowerCase().includes(name.toLowerCase())));

describe('Of papers with invented persons, numbers and addresses in every place', () => {
  it('there are many', () => {
    expect([made.papers.length, made.withheld.length > 25, made.contact.length > 5, made.kept.length > 5]).toEqual([
      5,
      true,
      true,
      true,
    ]);
  });

  it('none is in any row of any table, nor among the words that search knows: all answers, exports and reports are made of them', async () => {
    for (const { database } of hub.apps) {
      const rows = Object.values(await dump(database))
        .flat()
        .map((row) => JSON.stringify(row))
        .join('\n');
      expect(lineOf(rows, foundIn(rows))).toEqual([]);
    }
  });

  it('none is in a backup, nor in the file of the register', async () => {
    for (const { name, database } of hub.apps) {
      const file = join(folder, `${name}.backup`);
      await writeBackup(database.em, name, file);
      const register = readFileSync(join(folder, `${name}.register.json`), 'utf8');
      expect([foundIn(gunzipSync(readFileSync(file)).toString()), foundIn(register)]).toEqual([[], []]);
      expect(gunzipSync(readFileSync(file)).toString()).not.toContain('register_');
    }
  });

  it('every wording and citation holds', async () => {
    const misses: FailedCitation[] = [];
    for (const { name, database } of hub.apps) {
      const county = countyOf(await describeCounty(name));
      await verifyCounty(await createContext(county, database.em).asKnownAt(null), (miss) => misses.push(miss));
    }
    expect(misses.filter(({ problem }) => problem !== 'NOT_ATTACHED')).toEqual([]);
  });

  it('who leads stays', async () => {
    const all = JSON.stringify(await Promise.all(hub.apps.map(({ database }) => dump(database))));
    expect(made.kept.filter((name) => !all.includes(name))).toEqual([]);
  });
});
