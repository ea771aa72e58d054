import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from 'yaml';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { badValues } from './bad-values.ts';
import { AGREEMENT, COUNTY } from './broken-seeds.ts';

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

const broken = (what: string) => {
  const found = badValues.find((one) => one.what === what);
  if (!found) throw new Error(`nothing is called ${what}`);
  return found.change;
};
const doubted =
  (about: string, cite: string, kind = 'GARBLED_NUMBER') =>
  (document: Document) =>
    document.addIn(['facts', 'qualityIssues'], {
      kind,
      about,
      explanation: { sv: 'Papperet säger så.', en: 'The paper says so.' },
      cite: [cite],
    });

describe('An end before its beginning', () => {
  beforeEach(() => folder.change(AGREEMENT, broken('an end before its beginning')));

  it('is taken in where a quality issue says that the paper reads so', () => {
    folder.change(AGREEMENT, doubted('validTo', 'missiv:10'));
    expect(folder.issues()).toEqual([]);
  });

  it('is refused where the quality issue is about something else', () => {
    folder.change(AGREEMENT, doubted('parties', 'missiv:10'));
    expect(folder.issues()).toHaveLength(1);
  });

  it('is refused where the quality issue says something else about it', () => {
    folder.change(AGREEMENT, doubted('validTo', 'missiv:10', 'TITLE_VARIANT'));
    expect(folder.issues()).toHaveLength(1);
  });

  it('is taken in where the same paper states another beginning that fits', () => {
    folder.change(AGREEMENT, (document) =>
      document.addIn(['facts', 'validFrom'], { date: '2019-01-01', wording: 'från 2019-01-01', cite: ['missiv:9'] }),
    );
    expect(folder.issues()).toEqual([]);
  });
});

describe('A deadline before the opening', () => {
  it('is taken in where a quality issue is about consultations', () => {
    folder.change(AGREEMENT, broken('a deadline before the opening'));
    folder.change(AGREEMENT, doubted('consultations', 'missiv:17'));
    expect(folder.issues()).toEqual([]);
  });
});

describe('A comment sign on the line of a text', () => {
  const CHANGED = 'wording: de 49 kommunerna';
  const rewritten = (line: string) => folder.write(AGREEMENT, (before) => before.replace(CHANGED, line));

  it('is told where it cuts a text short', () => {
    rewritten(`${CHANGED} # 2`);
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/${AGREEMENT}:${folder.lineOf(AGREEMENT, CHANGED)}: facts.partyCount.0.wording: ` +
        'cut short by a comment sign; expected "de 49 kommunerna # 2" in quotes, or the comment on a line of its own',
    ]);
  });

  it('is told in a list within brackets, too', () => {
    folder.write('organisations.yaml', (before) =>
      before.replace('aliases: [VGR]', 'aliases: [\n        VGR #2\n      ]'),
    );
    expect(folder.issues().join()).toContain('aliases.0: cut short by a comment sign; expected "VGR #2" in quotes');
  });

  it.each([
    ['behind a text in quotes', 'wording: "de 49 kommunerna" # 2'],
    ['within a text in quotes', 'wording: "de 49 kommunerna # 2"'],
    ['on a line of its own', `# 2\n      ${CHANGED}`],
    ['without a blank before it', `${CHANGED}#2`],
    ['in a text of several lines', `wording: >-\n        de 49 kommunerna # 2`],
  ])('is in order %s', (_, line) => {
    rewritten(line);
    expect(folder.issues()).toEqual([]);
  });

  it.each([
    ['a word of a list', 'kind: AGREEMENT'],
    ['a date', 'date: 2019-11-01'],
    ['a number', 'count: 49'],
    ['a slug', 'organisation: vastra-gotalandsregionen'],
  ])('is in order behind %s', (_, text) => {
    folder.write(AGREEMENT, (before) => before.replace(/date: "2019-11-01"/, 'date: 2019-11-01'));
    folder.write(AGREEMENT, (before) => before.replace(text, `${text} # so the paper says`));
    expect(folder.lineOf(AGREEMENT, `${text} # so`)).toBeGreaterThan(0);
    expect(folder.issues()).toEqual([]);
  });
});
