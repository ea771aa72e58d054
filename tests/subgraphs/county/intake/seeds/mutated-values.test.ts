import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentsSeed } from '#schema/seeds/county-seed.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { checkDocuments, checkInstrument } from '#subgraphs/county/intake/seeds/checks.ts';
import type { PlainValue } from '#tests/long/fuzz/mutation.ts';
import { seedFiles } from '#tests/support/seed-folder.ts';
import { type ChangedValue, changedValues } from './value-mutations.ts';

/** A value that was changed, and whether that is refused where it stands. */
type Judged = Omit<ChangedValue, 'whole'> & { refused: boolean };

describe('Of the values of the real seeds, each made another one', () => {
  let judged: Judged[];
  beforeAll(() => {
    judged = countySlugs().flatMap((slug) =>
      seedFiles(join(SEEDS, slug)).flatMap((file) =>
        Array.from(changedValues(parse(readFileSync(join(SEEDS, slug, file), 'utf8'))), ({ whole, ...changed }) => ({
          ...changed,
          refused: refusedIn(whole).some((field) => field === changed.field || changed.field.startsWith(`${field}.`)),
        })),
      ),
    );
  });
  const held = () => judged.filter((one) => one.held);

  it('every one is refused whose wording holds what it was', () => {
    expect(held().flatMap((one) => (one.refused ? [] : shown(one)))).toEqual([]);
  });

  it('nine of ten have a wording that holds them', () => {
    expect(held().length / judged.length).toBeGreaterThan(0.9);
  });

  it.each('date year startYear min max count amount sfs chapter section number interval'.split(' '))(
    'there are some called %s',
    (name) => {
      expect(held().filter(({ field }) => field.endsWith(`.${name}`))).not.toEqual([]);
    },
  );
});

/** The fields of an instrument or of documents that are refused, whatever they refer to. */
function refusedIn(whole: PlainValue): string[] {
  const fields: string[] = [];
  const known = { county: '', organisations: null, documents: null, instruments: null, themes: null };
  const file = {
    ...{ path: '', file: '', digest: '' },
    report: (path: readonly PropertyKey[]) => void fields.push(path.map(String).join('.')),
  };
  const instrument = instrumentSeed.safeParse(whole);
  if (instrument.success) checkInstrument({ ...file, value: instrument.data }, instrument.data.slug, known);
  else checkDocuments([{ ...file, value: documentsSeed.parse(whole) }], known);
  return fields;
}

function shown({ field, was, is, wording }: Judged): string {
  return `${field}: ${was} → ${is}, "${wording}"`;
}
