import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { checkEdited, type Edits, issuesOf } from '#subgraphs/county/workbench/check-edited.ts';
import { runEditedCounty } from '#subgraphs/county/workbench/county-in-memory.ts';
import { type EditedData, editedTexts } from '#subgraphs/county/workbench/edited-files.ts';
import { heldFiles } from '#subgraphs/county/workbench/held-files.ts';
import { readableSeeds } from '#subgraphs/county/workbench/readable-seeds.ts';
import { seedPapers } from '#subgraphs/county/workbench/seed-papers.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';

const COUNTY = 'dalarna';
let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

type Facts = Record<string, Record<string, unknown>[]>;
interface Instrument {
  facts: Facts;
  notStated: { aspects?: string[] }[];
}

/** The seeds with an edit of one instrument. */
function edits(edit: (instrument: Instrument) => void = () => {}): Edits & { file: string } {
  const data = Object.fromEntries(heldFiles(folder.path, COUNTY).map((held) => [held.file, held.data])) as EditedData;
  const file = Object.keys(data).find((name) => name.startsWith('instruments/')) ?? '';
  const edited = structuredClone(data[file]) as Instrument;
  edit(edited);
  const all = { ...data, [file]: edited };
  const texts = editedTexts(folder.path, COUNTY, { [file]: edited });
  return { county: COUNTY, folder: folder.path, shownAs: COUNTY, data: all, texts, file };
}

/** One edit of each sort of mistake, with the field that it is told at. */
const MISTAKES: readonly (readonly [what: string, edit: (instrument: Instrument) => void])[] = [
  ['a date that is none', ({ facts }) => Object.assign(Object.values(facts)[0]?.[0] ?? {}, { wording: 7 })],
  ['a citation that is none', ({ facts }) => Object.assign(facts.title?.[0] ?? {}, { cite: ['nowhere:1'] })],
  ['a field that there is not', ({ facts }) => Object.assign(facts.title?.[0] ?? {}, { txt: 'x' })],
  ['an aspect that nothing is said of', ({ facts }) => void delete facts.title],
  [
    'contact data',
    ({ facts }) => Object.assign(facts.title?.[0] ?? {}, { note: { sv: 'anna.berg@example.se', en: 'x' } }),
  ],
];

describe('Seeds as they are edited', () => {
  it('have no issues where they have none on the disk', () => {
    expect(issuesOf(edits())).toEqual([]);
  });

  it.each(MISTAKES)('have the issues that they would have once they are saved, with %s', (_, edit) => {
    const now = edits(edit);
    expect(now.texts.size).toBe(1);
    const found = issuesOf(now);
    for (const [file, text] of now.texts) folder.write(file, () => text);
    const onDisk = folder.issues();
    expect(found.length).toBeGreaterThan(0);
    expect(onDisk).toHaveLength(found.length);
    for (const { file, field, message } of found)
      expect(
        onDisk.some((line) => line.includes(file) && line.includes(`${field ? `${field}: ` : ''}${message.en}`)),
      ).toBe(true);
  });

  it.each(MISTAKES)('have issues that are told in Swedish too, with %s', (_, edit) => {
    const found = issuesOf(edits(edit)).map(({ message }) => message);
    expect(found.length).toBeGreaterThan(0);
    for (const { sv } of found) {
      expect(sv).toMatch(/förvänta/);
      expect(sv).not.toMatch(/\b(expected|the|of|is|not)\b/);
    }
  });

  it('have the same issues where what was read before is kept, edit after edit', () => {
    const kept: NonNullable<Edits['kept']> = new Map();
    for (const [, edit] of [...MISTAKES, ['nothing', () => {}] as const, ...MISTAKES]) {
      const now = edits(edit);
      expect(issuesOf({ ...now, kept })).toEqual(issuesOf(now));
    }
  });

  it('are read again where another has changed a file, and not where none has', () => {
    const kept: NonNullable<Edits['kept']> = new Map();
    const now = edits();
    issuesOf({ ...now, kept });
    const before = new Map(kept);
    issuesOf({ ...now, kept });
    expect([...kept].filter(([file, reading]) => before.get(file) !== reading)).toEqual([]);
    folder.write(now.file, (text) => text.replace(/^slug: .*$/m, 'slug: other'));
    expect(issuesOf({ ...now, kept }).map(({ field }) => field)).toContain('slug');
    expect([...kept.keys()].filter((file) => before.get(file) !== kept.get(file))).toEqual([now.file]);
  });

  it('are not written by a check', () => {
    const before = heldFiles(folder.path, COUNTY);
    issuesOf(edits(({ facts }) => void delete facts.title));
    expect(heldFiles(folder.path, COUNTY)).toEqual(before);
  });

  it('are put in words, fact by fact, also beside one that is wrong', async () => {
    const now = edits(({ facts }) => Object.assign(facts.title?.[0] ?? {}, { cite: [7] }));
    const { inWords } = await checkEdited(now, seedPapers(folder.path));
    expect(inWords[`${now.file} facts.title.0`]).toBeUndefined();
    expect(Object.keys(inWords).length).toBeGreaterThan(50);
  });
});

describe('What can be read of seeds', () => {
  it('is all of them where they are in order, the same as an import reads', () => {
    const { data } = edits();
    const read = readableSeeds(COUNTY, data);
    const source = openSeeds(folder.path, COUNTY);
    const facts = (list: { id: string; facts: { aspect: string; value: unknown }[] }[]) =>
      list.map((one) => [one.id, one.facts.map(({ aspect, value }) => [aspect, value])]).sort();
    expect(facts(read.data.documents)).toEqual(facts(source.documents));
    expect(facts(read.data.instruments)).toEqual(facts([...source.titles.keys()].map((id) => source.instrument(id))));
    expect(read.data.organisations).toEqual(source.organisations);
  });

  it('says where each fact stands', () => {
    const { data, file } = edits();
    const places = [...readableSeeds(COUNTY, data).places.values()].filter((place) => place.file === file);
    const facts = Object.entries((data[file] as Instrument).facts);
    expect(places.map(({ path }) => path.join('.')).sort()).toEqual(
      facts.flatMap(([aspect, list]) => list.map((_, index) => `facts.${aspect}.${index}`)).sort(),
    );
  });
});

describe('The county that is edited', () => {
  const asked = async (now: Edits) => {
    const { app, renew } = await runEditedCounty(now, () => {});
    const title = '(first: 20) { nodes { title { statedAs } } }';
    const query = `{ dalarna { agreements${title} assignmentDirectives${title} } }`;
    const titles = async () => {
      const { data, errors } = await app.execute({ query });
      expect(errors).toBeUndefined();
      return JSON.stringify(data).match(/"STATED"/g)?.length ?? 0;
    };
    return { titles, renew, close: app.close };
  };

  it('answers without what is not confirmed, what is wrong, and what is not there yet', async () => {
    const { titles, renew, close } = await asked(
      edits(({ facts, notStated }) => {
        for (const one of facts.title ?? []) one.unconfirmed = true;
        for (const entry of notStated)
          if (entry.aspects) entry.aspects = entry.aspects.filter((one) => one !== 'title');
      }),
    );
    const before = await titles();
    await renew(edits());
    const after = await titles();
    await close();
    expect(after - before).toBe(1);
  });
});
