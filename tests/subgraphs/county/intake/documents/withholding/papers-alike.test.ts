import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentId, idAt } from '#schema/keys/ids.ts';
import { redactedLines } from '#schema/personal-data/personal-data.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { describeCounty } from '#subgraphs/county/descriptors/discover.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import type { FailedCitation } from '#subgraphs/county/intake/documents/verifying/verify.ts';
import { verifyCounty } from '#subgraphs/county/intake/documents/verifying/verify-county.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { countyOf, createContext } from '#subgraphs/county/reading/county-context.ts';
import { writeBackup } from '#subgraphs/county/store/backup/write-backup.ts';
import { askEveryText } from '#tests/support/ask-every-text.ts';
import { dump } from '#tests/support/dump.ts';
import { filesWith } from '#tests/support/files-with.ts';
import { papersAlike } from '#tests/support/papers-alike.ts';
import { PAPERS_COUNTIES } from '#tests/support/papers-counties.ts';
import { runHere } from '#tests/support/run-here.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';

const made = papersAlike(20_261, redactedLines);

let hub: ServedHub;
let folder: string;
/** When the texts were attached. */
let moment: string;
const logged: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alike-'));
  hub = await startServedHub({ log: (...entry) => logged.push(JSON.stringify(entry)) });
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
  moment = new Date().toISOString();
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

const oneOf = (words: readonly string[]) => new RegExp(words.map((word) => RegExp.escape(word)).join('|'), 'i');
const ANY = oneOf([...made.withheld, ...made.contact]);

/** Searches in a request: more would cost more than one may. */
const AT_ONCE = 5;

const INSTRUMENTS = PAPERS_COUNTIES.map((county) => {
  const [first] = readSeeds(`${SEEDS}${county}`, county).instruments;
  return first?.id ?? '';
});
const [paper] = made.papers;

function givenAt(at: string | null) {
  const text = JSON.stringify;
  const [id = ''] = INSTRUMENTS;
  return {
    ids: text(INSTRUMENTS),
    id: text(idAt(id, at)),
    'lineage.id': text(id),
    document: text(documentId(paper?.county ?? '', paper?.document ?? '')),
    text: text('överenskommelse'),
  };
}

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

  it('none is in any answer of any root field, nor in what was refused', async () => {
    const asked = await askEveryText(hub, { moments: [null], sought: ANY, given: givenAt });
    expect([[...asked.named], asked.refused.filter((message) => !message.includes(': no '))]).toEqual([[], []]);
  });

  it('none is in what quotes them as of when they were attached', async () => {
    const leftOut = [
      'agreements',
      'assignmentDirectives',
      'instruments',
      'appliesTo',
      'compareThemes',
      'node',
      'nodes',
    ];
    const asked = await askEveryText(hub, { moments: [moment], sought: ANY, given: givenAt, leftOut });
    expect([[...asked.named], asked.refused.filter((message) => !message.includes(': no '))]).toEqual([[], []]);
  });

  it('none is found by asking for it, now or then', async () => {
    const found: string[] = [];
    // A word of the papers, which is found for whatever begins with it.
    const names = made.withheld.filter((name) => !name.startsWith('Exempel'));
    for (const known of ['', `, asKnownAt: "${moment}"`])
      for (let start = 0; start < names.length; start += AT_ONCE) {
        const some = names.slice(start, start + AT_ONCE);
        const fields = some.map((name, index) => `n${index}: search(text: "${name}"${known}) { totalCount }`);
        const { data } = await hub.ask(`{ ${fields.join(' ')} }`);
        found.push(...some.filter((_, index) => data[`n${index}`].totalCount > 0));
      }
    expect(found).toEqual([]);
  });

  it('none is in the data set, which has all reports, nor in what the command says', async () => {
    const { out, err, code } = await runHere(['dataset', join(folder, 'set'), '--url', hub.url]);
    expect([code, foundIn(out + err)]).toEqual([0, []]);
    expect(filesWith(join(folder, 'set'), ANY)).toEqual([]);
  });

  it('none is in the log of all that was done', () => {
    expect([logged.length > 0, foundIn(logged.join('\n'))]).toEqual([true, []]);
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
    const asked = await askEveryText(hub, { moments: [null], sought: oneOf(made.kept), given: givenAt, once: true });
    expect(asked.named.size).toBe(1);
  });
});
