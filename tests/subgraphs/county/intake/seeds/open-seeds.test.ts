import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HubError } from '#schema/shared/errors.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { namesOf } from '#subgraphs/county/intake/seeds/names.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { sourceOf } from '#subgraphs/county/intake/seeds/source-of.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { AGREEMENT, BROKEN_GUIDELINES, COUNTY } from './broken-seeds.ts';

const ID = `${COUNTY}:agreement:samverkan-barns-ungas-basta`;

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

describe('A county that is read one instrument at a time', () => {
  const counties = countySlugs().map((slug) => [slug, openSeeds(`${SEEDS}${slug}`, slug)] as const);

  it.each(counties)('says of %s what it says read whole', (slug, { titles, instrument, folder: _, ...rest }) => {
    const { instruments, ...whole } = readSeeds(`${SEEDS}${slug}`, slug);
    expect(rest).toEqual(whole);
    expect([...titles.keys()].map(instrument)).toEqual(instruments);
  });

  it.each(counties)(
    'names the instruments of %s by their ids, in the order of the ids',
    (_, { titles, instrument }) => {
      const ids = [...titles.keys()];
      expect(ids).toEqual(ids.toSorted());
      expect(ids.map((id) => instrument(id).id)).toEqual(ids);
    },
  );

  it.each(counties)('gives the values of %s the names that they have read whole', (slug, source) => {
    const [names, whole] = [namesOf(source), namesOf(sourceOf(readSeeds(`${SEEDS}${slug}`, slug)))];
    for (const id of source.titles.keys()) expect(names.instrument(id)).toBe(whole.instrument(id));
    for (const { slug } of source.documents) expect(names.document(slug)).toBe(whole.document(slug));
    for (const { slug } of source.organisations) expect(names.organisation(slug)).toBe(whole.organisation(slug));
  });

  it('has no title for an instrument of which none is stated, and names it by its id', () => {
    folder.change(AGREEMENT, (document) => {
      document.deleteIn(['facts', 'title']);
      document.addIn(['notStated'], { aspects: ['title'], cite: ['missiv:1-35'] });
    });
    const source = openSeeds(folder.path, COUNTY);
    expect(source.titles.get(ID)).toBeNull();
    expect(namesOf(source).instrument(ID)).toBe(ID);
  });

  it('tells how far it has come, and comes to the end', () => {
    const reported: [number, number][] = [];
    openSeeds(folder.path, COUNTY, { progress: (done, total) => reported.push([done, total]) });
    expect(reported).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
  });

  it('knows no instrument that it does not hold', () => {
    const { instrument } = openSeeds(folder.path, COUNTY);
    expect(() => instrument('nowhere:agreement:none')).toThrow('no instrument "nowhere:agreement:none" has been read');
  });
});

describe('An instrument whose file changes after it was checked', () => {
  const refused = (change: () => void) => {
    const { instrument } = openSeeds(folder.path, COUNTY);
    change();
    try {
      instrument(ID);
    } catch (error) {
      return error instanceof HubError ? `${error.code} ${error.message}` : error;
    }
  };

  it('is refused, even if the file is still in order', () => {
    expect(refused(() => folder.write(AGREEMENT, (before) => `${before}# later\n`))).toBe(
      `INVALID_SEED seeds/${COUNTY}/${AGREEMENT}:1: changed since it was checked; expected the same file`,
    );
  });

  it('is refused when the file is gone', () => {
    expect(refused(() => rmSync(join(folder.path, AGREEMENT)))).toBe(
      `INVALID_SEED seeds/${COUNTY}/${AGREEMENT}:1: the file is missing; expected a YAML or JSON file`,
    );
  });

  it('is no matter to the others', () => {
    const { instrument } = openSeeds(folder.path, COUNTY);
    folder.write(BROKEN_GUIDELINES, () => '');
    expect(instrument(ID).id).toBe(ID);
  });
});

describe('Data that is held', () => {
  it.each(countySlugs())('is a source of the same instruments: %s', (slug) => {
    const data = readSeeds(`${SEEDS}${slug}`, slug);
    const source = sourceOf({ ...data, instruments: data.instruments.toReversed() });
    const opened = openSeeds(`${SEEDS}${slug}`, slug);
    expect([...source.titles]).toEqual([...opened.titles]);
    expect([...source.titles.keys()].map(source.instrument)).toEqual(data.instruments);
  });
});

describe('A relation to an instrument of the county', () => {
  const relate = (file: string, target: string) =>
    folder.change(file, (document) =>
      document.setIn(
        ['facts', 'relations'],
        [{ key: 'to', type: 'RELATED_TO', target: `${COUNTY}:${target}`, cite: ['missiv:9'] }],
      ),
    );

  it('is found in a file read before or after', () => {
    relate(AGREEMENT, 'other:vastbus-riktlinjer');
    relate(BROKEN_GUIDELINES, 'agreement:samverkan-barns-ungas-basta');
    expect(folder.issues()).toEqual([]);
  });

  it('to none that there is is reported once all files are read, each time', () => {
    relate(AGREEMENT, 'agreement:none');
    relate(BROKEN_GUIDELINES, 'agreement:none');
    expect(folder.issues()).toEqual(
      [AGREEMENT, BROKEN_GUIDELINES].map((file) =>
        expect.stringContaining(
          `seeds/${COUNTY}/${file}:${folder.lineOf(file, 'target: ')}: facts.relations.0.target: no instrument`,
        ),
      ),
    );
  });

  it('is not looked for while a file cannot be read that may hold it', () => {
    relate(AGREEMENT, 'other:vastbus-riktlinjer');
    folder.write(BROKEN_GUIDELINES, () => '[');
    expect(folder.issues()).toHaveLength(1);
  });
});
