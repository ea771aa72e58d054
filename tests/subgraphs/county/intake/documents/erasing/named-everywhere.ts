import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { madeFact } from '#tests/support/made/made-fact.ts';
import { titledCounty, titledId } from '#tests/support/made/titled-county.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** Somebody whom nobody is called as. */
export const NAME = 'Kim Exempelsson';

export const NAMED_AGREEMENT = titledId('dalarna', 0);
export const NAMED_PAPER = 'dalarna:document:paper';

/** A text of the paper, which counts a hundred lines. */
export function paperText(...said: string[]) {
  return textOf('paper', ...said);
}

function textOf(document: string, ...said: string[]) {
  return {
    document,
    fileName: `${document}.txt`,
    format: 'TEXT' as const,
    sha256: '0'.repeat(64),
    lines: [...said, ...Array.from({ length: 100 - said.length }, () => '')],
    notes: [],
  };
}

/** A county whose facts, names, papers and own statement name somebody in each place that there is for words, and quote two papers. */
export function namedEverywhere() {
  const { county, data } = titledCounty('dalarna', '20', [`Samverkan enligt ${NAME}`, 'Två']);
  const [one] = data.instruments;
  const [paper] = data.documents;
  const [region] = data.organisations;
  if (!one || !paper || !region) throw new Error('the county is made otherwise');
  const said = { sv: `så säger ${NAME}`, en: `says ${NAME}` };
  one.shortTitle = { sv: `Enligt ${NAME}`, en: `After ${NAME}` };
  one.facts.push(
    madeFact(
      one.id,
      'partyCount',
      { count: 2 },
      { wording: `två enligt ${NAME}`, note: said, statedAs: 'INFERRED', reasoning: said },
    ),
    madeFact(one.id, 'documents', { document: 'paper', role: said, isDecisionBasis: false }),
    madeFact(
      one.id,
      'partyCount',
      { count: 2 },
      { position: 2, wording: 'såg de en rördrom', citations: onLine('paper', 6) },
    ),
    madeFact(one.id, 'partyCount', { count: 3 }, { position: 3, citations: onLine('letter', 1) }),
  );
  data.documents.push({ ...paper, id: 'dalarna:document:letter', slug: 'letter', facts: [] });
  paper.facts.push(madeFact(NAMED_PAPER, 'documentTitle', { text: said }));
  paper.sourceFile = 'Kim_Exempelsson.pdf';
  data.organisations.push(
    { ...region, slug: 'kim-exempelsson', name: NAME },
    { ...region, slug: 'k-exempelsson', name: 'K. Exempelsson' },
  );
  region.aliases = [`Regionen hos ${NAME}`];
  region.note = said;
  data.county.knownGaps = [said];
  return { county, data };
}

function onLine(document: string, line: number) {
  return [{ document, lineStart: line, lineEnd: line }];
}

/** A hub of the county with a history: two texts, of which the first names somebody, and data that names nobody in the end. */
export interface NamedHub {
  hub: TestHub;
  database: Database;
  /** Moments at which something else was known, and `null` for now. */
  moments: (string | null)[];
  folder: string;
  close(): Promise<void>;
}

export async function namedHub(storage?: (slug: string) => Storage): Promise<NamedHub> {
  const folder = mkdtempSync(join(tmpdir(), 'erasing-'));
  const { county, data } = namedEverywhere();
  const hub = await startTestHub({
    counties: [{ county, data }],
    storage: storage ?? ((slug) => ({ kind: 'folder', path: join(folder, slug) })),
  });
  const [app] = hub.apps;
  if (!app) throw new Error('no county');
  const { database } = app;
  const first = paperText(
    'Om samverkan.',
    `På mötet talade ${NAME}.`,
    '',
    `${NAME} ropar.`,
    '',
    'Där såg de en rördrom.',
  );
  await attachTexts(database.em, [first, textOf('letter', 'En tornfalk flyger.')], { message: `efter ${NAME}` });
  await attachTexts(database.em, [paperText('Om samverkan.', 'På mötet talade kansliet.', '', 'En storspov ropar.')]);
  const plain = titledCounty('dalarna', '20', ['Samverkan', 'Två']);
  await importSeeds(database.em, sourceOf(plain.data), { code: '20', origin: 'IMPORT' });
  const asked = await hub.ask('{ dalarna { revisions { at } } }');
  const moments = [null, ...asked.data.dalarna.revisions.map(({ at }: { at: string }) => at)];
  return {
    ...{ hub, database, moments, folder },
    async close() {
      await hub.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
