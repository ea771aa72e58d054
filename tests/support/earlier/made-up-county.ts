import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { readDocument } from '#subgraphs/county/intake/documents/reading/read-document.ts';
import { importSeeds } from '#subgraphs/county/intake/seeds/import-seeds.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';

/** A county that is nowhere, with papers that nobody wrote. A code of SCB must be of a county that is. */
export const LINGONLAND = { slug: 'lingonland', code: '23' };

/** All that the county ever holds, as seeds. */
const SEEDS = fileURLToPath(new URL('./seeds/', import.meta.url));

/** One change of the county's data: its seeds are changed and imported, or papers are attached, by their files. */
interface Step {
  at: string;
  message?: string;
  change?(seeds: ChangingSeeds): void;
  attach?: Readonly<Record<string, string>>;
}

/** How the agreement points at the earlier one, and how it does while that is not held. */
const POINTED = [
  'target: lingonland:agreement:trygg-uppvaxt-2017',
  'targetUnnamed: { sv: avtalet från 2017, en: the agreement of 2017 }',
] as const;

/** Each kind of change that history keeps: added, changed, removed, brought back, and the same for texts. */
const STEPS: readonly Step[] = [
  {
    at: '2025-01-10T08:00:00Z',
    message: 'what was known at first',
    change: (seeds) => seeds.without('lokalt-ekhult'),
  },
  {
    at: '2025-02-10T08:00:00Z',
    attach: { avtal: 'avtal.txt', direktiv: 'direktiv.txt', ramavtal: 'ramavtal.md' },
  },
  {
    at: '2025-03-10T08:00:00Z',
    message: 'read again: one added, one changed, two removed',
    change(seeds) {
      seeds.with('lokalt-ekhult');
      seeds.without('ramavtal-familjestod', 'trygg-uppvaxt-2017');
      seeds.reword('documents', 'lineCount: 5', 'lineCount: 6');
      seeds.reword('instruments/trygg-uppvaxt-2021', ...POINTED);
      seeds.reword('instruments/trygg-uppvaxt-2021', 'Regionen betalar lotsarna.', 'Regionen betalar alla lotsar.');
      seeds.reword('county', 'Protokollet från Ekhult', 'Ekhults protokoll');
    },
  },
  {
    at: '2025-04-10T08:00:00Z',
    message: 'one that was removed is back',
    change(seeds) {
      seeds.with('trygg-uppvaxt-2017');
      seeds.reword('instruments/trygg-uppvaxt-2021', POINTED[1], POINTED[0]);
      seeds.reword('organisations', 'aliases: [regionen]', 'aliases: [regionen, Regionen i Lingonland]');
      seeds.reword('documents', 'en: The paper is undated.', 'en: The paper bears no date.');
    },
  },
  { at: '2025-05-10T08:00:00Z', message: 'a paper as corrected', attach: { avtal: 'avtal-rattat.txt' } },
];

/** A moment before the first change, and one after each. */
export const MOMENTS: readonly string[] = ['2025-01-01T08:00:00Z', ...STEPS.map(({ at }) => at.replace('T08', 'T20'))];

/** Brings the county with its whole history into an empty database. */
export async function bringInHistory(em: SqlEntityManager): Promise<void> {
  const seeds = changingSeeds();
  try {
    for (const { at, message = null, change, attach } of STEPS) {
      const clock = () => new Date(at);
      change?.(seeds);
      if (change) await importFrom(em, seeds.path, { message, clock });
      const papers = Object.entries(attach ?? {}).map(async ([document, file]) => ({
        document,
        ...(await readDocument(join(SEEDS, 'papers', file))),
      }));
      if (attach) await attachTexts(em, await Promise.all(papers), { message, clock });
    }
  } finally {
    seeds.remove();
  }
}

/** Imports all that the county ever held. */
export async function importWhole(em: SqlEntityManager): Promise<void> {
  await importFrom(em, SEEDS, { message: 'all of it' });
}

async function importFrom(em: SqlEntityManager, path: string, options: { message: string | null; clock?(): Date }) {
  await importSeeds(em, openSeeds(path, LINGONLAND.slug), { code: LINGONLAND.code, origin: 'IMPORT', ...options });
}

type ChangingSeeds = ReturnType<typeof changingSeeds>;

/** The seeds in a folder of their own, in which they change. */
function changingSeeds() {
  const path = mkdtempSync(join(tmpdir(), 'made-up-county-'));
  cpSync(SEEDS, path, { recursive: true });
  const instrument = (slug: string) => join('instruments', `${slug}.yaml`);
  return {
    path,
    without(...slugs: string[]) {
      for (const slug of slugs) rmSync(join(path, instrument(slug)));
    },
    with(slug: string) {
      cpSync(join(SEEDS, instrument(slug)), join(path, instrument(slug)));
    },
    reword(name: string, before: string, after: string) {
      const file = join(path, `${name}.yaml`);
      const text = readFileSync(file, 'utf8');
      if (!text.includes(before)) throw new Error(`"${before}" does not stand in ${name}.yaml`);
      writeFileSync(file, text.replace(before, after));
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
