import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TO_FILL_IN, unconfirmedIn } from '#schema/seeds/unconfirmed.ts';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import type { SeedIssue } from '#subgraphs/county/intake/seeds/seed-issues.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';

const COUNTY = 'vastra-gotaland';
const AGREEMENT = 'instruments/samverkan-barns-ungas-basta.yaml';
const FACT = ['facts', 'partyCount', 0];

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

const mark = (file: string, path: readonly (string | number)[]) =>
  folder.change(file, (document) => document.setIn([...path, 'unconfirmed'], true));

/** What is told of proposals where drafts are taken in. */
function told(): SeedIssue[] {
  const found: SeedIssue[] = [];
  readSeeds(folder.path, COUNTY, { drafts: (one) => found.push(one) });
  return found;
}

describe('A proposal that nobody has confirmed', () => {
  it.each([
    ['a fact of an instrument', AGREEMENT, FACT],
    ['what an instrument does not state', AGREEMENT, ['notStated', 0]],
    ['a fact of a document', 'documents.yaml', ['documents', 0, 'facts', 'documentDate', 0]],
    ['what a document does not state', 'documents.yaml', ['documents', 0, 'notStated', 0]],
    ['an organisation', 'organisations.yaml', ['organisations', 0]],
  ])('is refused as %s, with the line of its mark and what to do', (_, file, path) => {
    mark(file, path);
    const line = folder.lineOf(file, 'unconfirmed: true');
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/${file}:${line}: ${[...path, 'unconfirmed'].join('.')}: not confirmed; expected this line deleted once somebody has held the proposal against the paper, or the proposal deleted`,
    ]);
  });

  it('is refused in JSON as well', () => {
    mark(AGREEMENT, FACT);
    folder.inJson();
    expect(folder.issues()).toHaveLength(1);
  });

  it('is taken in, and told with its line, where drafts are', () => {
    mark(AGREEMENT, FACT);
    expect(told()).toMatchObject([{ file: AGREEMENT, line: folder.lineOf(AGREEMENT, 'unconfirmed: true') }]);
  });

  it('is the same fact as one that is confirmed', () => {
    const before = readSeeds(folder.path, COUNTY);
    mark(AGREEMENT, FACT);
    mark('organisations.yaml', ['organisations', 0]);
    const { organisations, ...rest } = readSeeds(folder.path, COUNTY, { drafts: () => {} });
    expect({ ...rest, organisations: organisations.map(({ unconfirmed: _, ...one }) => one) }).toEqual({
      ...before,
      organisations: before.organisations.map(({ unconfirmed: _, ...one }) => one),
    });
  });

  it('may leave a text open, which is refused once it is confirmed', () => {
    folder.change(AGREEMENT, (document) => document.setIn(['facts', 'title', 0, 'text', 'en'], TO_FILL_IN));
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/${AGREEMENT}:${folder.lineOf(AGREEMENT, TO_FILL_IN)}: facts.title.0.text.en: a draft left this open; expected it filled in`,
    ]);
    mark(AGREEMENT, ['facts', 'title', 0]);
    expect(told()).toHaveLength(1);
  });

  it('is marked by true alone', () => {
    folder.change(AGREEMENT, (document) => document.setIn([...FACT, 'unconfirmed'], false));
    expect(folder.issues()).toMatchObject([expect.stringContaining('partyCount.0.unconfirmed: ')]);
  });
});

it('Seeds without proposals have none', () => {
  expect(told()).toEqual([]);
  expect(unconfirmedIn({ facts: { title: [{}] }, notStated: [{}] })).toEqual([]);
});

it('A start that finds a proposal refuses the seeds', () => {
  mark(AGREEMENT, FACT);
  expect(() => openSeeds(folder.path, COUNTY)).toThrow('not confirmed');
});
