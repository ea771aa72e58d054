import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';

const AGREEMENT = 'instruments/barn-och-unga-0-17.yaml';
const DIRECTIVE = 'instruments/uppdragsdirektiv-2020.yaml';
const CITE = '      scope: COUNTY_WIDE\n      cite:\n        - uppdragsdirektiv:21\n';

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder('dalarna');
});
afterEach(() => folder.remove());

/** What beginners write: in which file, in place of what, and what they are told. */
const WRITTEN: [what: string, file: string, was: string | RegExp, is: string, told: string][] = [
  [
    'no citation',
    AGREEMENT,
    CITE,
    '      scope: COUNTY_WIDE\n',
    'cite: missing; expected a list of documents and lines, such as ["missiv:9"]',
  ],
  [
    'a citation without its list',
    AGREEMENT,
    CITE,
    '      scope: COUNTY_WIDE\n      cite: uppdragsdirektiv:21\n',
    'cite: a text; expected a list of documents and lines, such as ["missiv:9"]',
  ],
  [
    'an empty list of citations',
    AGREEMENT,
    CITE,
    '      scope: COUNTY_WIDE\n      cite: []\n',
    'cite: nothing in it; expected a list of documents and lines, such as ["missiv:9"]',
  ],
  [
    'a line alone as citation',
    AGREEMENT,
    CITE,
    '      scope: COUNTY_WIDE\n      cite: [21]\n',
    'cite.0: a number; expected document and lines in quotes, such as "missiv:9"',
  ],
  [
    'a citation with an address behind it',
    AGREEMENT,
    CITE,
    '      scope: COUNTY_WIDE\n      cite: ["uppdragsdirektiv:21 https://region.example/x"]\n',
    'cite.0: more than one thing; expected only "uppdragsdirektiv:21"',
  ],
  [
    'a code without quotes',
    'organisations.yaml',
    'scbCode: "20"',
    'scbCode: 20',
    'scbCode: 20 without quotes is no text; expected "20"',
  ],
  [
    'a code without quotes that begins with a nought',
    'organisations.yaml',
    'scbCode: "20"',
    'scbCode: 0380',
    'scbCode: 0380 without quotes is no text; expected "0380"',
  ],
  [
    'a code with the name behind it',
    'organisations.yaml',
    'scbCode: "20"',
    'scbCode: 20 Region Dalarna',
    'scbCode: more than one thing; expected only "20"',
  ],
  [
    'a misspelt field',
    AGREEMENT,
    'wording: Läns',
    'wordning: Läns',
    'wordning: unknown field; did you mean "wording"? expected one of key, wording, ',
  ],
  [
    'a misspelt aspect',
    AGREEMENT,
    '  geographicScope:',
    '  geographicalScope:',
    'facts.geographicalScope: unknown field; did you mean "geographicScope"? expected one of title, ',
  ],
  [
    'an aspect by its Swedish name',
    AGREEMENT,
    '  geographicScope:',
    '  geografisk omfattning:',
    'facts.geografisk omfattning: unknown field; did you mean "geographicScope"? expected one of title, ',
  ],
  [
    'a misspelt member',
    AGREEMENT,
    'scope: COUNTY_WIDE',
    'scope: COUNTYWIDE',
    'scope: not "COUNTYWIDE"; did you mean "COUNTY_WIDE"? expected one of COUNTY_WIDE, LOCAL',
  ],
  [
    'a member by its Swedish name',
    AGREEMENT,
    'kind: AGREEMENT',
    'kind: överenskommelse',
    'kind: not "överenskommelse"; did you mean "AGREEMENT"? expected one of AGREEMENT, ',
  ],
  [
    'a misspelt theme',
    AGREEMENT,
    '- collaboration',
    '- colaboration',
    'themes.0: no theme "colaboration"; did you mean "collaboration"? expected an id of ',
  ],
  [
    'a theme by its Swedish name',
    AGREEMENT,
    '- collaboration',
    '- Samverkan',
    'themes.0: no theme "Samverkan"; did you mean "collaboration"? expected an id of ',
  ],
  [
    'a misspelt organisation',
    'instruments/ny-overenskommelse-barn-unga.yaml',
    /organisation: \S+/,
    'organisation: region-dalrna',
    'organisation: no organisation "region-dalrna"; did you mean "region-dalarna"? expected a slug of ',
  ],
  [
    'a misspelt document',
    AGREEMENT,
    'uppdragsdirektiv:21',
    'uppdragdirektiv:21',
    'cite.0: no document "uppdragdirektiv"; did you mean "uppdragsdirektiv"? expected a slug of ',
  ],
  [
    'a misspelt aspect that is not stated',
    AGREEMENT,
    /- validTo$/m,
    '- validTom',
    'no aspect "validTom"; did you mean "validTo"? expected an id of ',
  ],
  [
    'a date in words',
    DIRECTIVE,
    /date: "?\d{4}-\d\d-\d\d"?/,
    'date: 3 februari 2020',
    'date: "3 februari 2020" is no day that exists, as YYYY-MM-DD; expected "2020-02-03"',
  ],
  [
    'a date in short',
    DIRECTIVE,
    /date: "?\d{4}-\d\d-\d\d"?/,
    'date: 3/2 2020',
    'date: "3/2 2020" is no day that exists, as YYYY-MM-DD; expected "2020-02-03"',
  ],
  [
    'a date without hyphens',
    DIRECTIVE,
    /date: "?\d{4}-\d\d-\d\d"?/,
    'date: 20200203',
    'date: 20200203 is no day that exists, as YYYY-MM-DD; expected "2020-02-03"',
  ],
  [
    'a year in place of a date',
    DIRECTIVE,
    /date: "?\d{4}-\d\d-\d\d"?/,
    'date: 2020',
    'date: 2020 is no day that exists, as YYYY-MM-DD; expected a day in quotes, such as "2025-01-31"',
  ],
  [
    'an age with its unit',
    AGREEMENT,
    'max: 17',
    'max: 17 år',
    'age.max: a text; expected a number, without quotes and words, such as 17',
  ],
  [
    'a text in one language',
    AGREEMENT,
    '        en: When the agreement expired\n',
    '',
    'matter.en: missing; expected a text',
  ],
  [
    'a text without languages',
    AGREEMENT,
    /matter:\n +sv: (.*)\n +en: .*\n/,
    'matter: $1\n',
    'matter: a text; expected Swedish and English, as { sv: "…", en: "…" }',
  ],
  [
    'a fact without its list',
    AGREEMENT,
    '    - wording: Länsövergripande överenskommelse\n      scope: COUNTY_WIDE\n      cite:\n        - uppdragsdirektiv:21\n',
    '    scope: COUNTY_WIDE\n    cite: ["uppdragsdirektiv:21"]\n',
    'facts.geographicScope: fields; expected a list, with "- " before each of its members',
  ],
  [
    'a tab',
    AGREEMENT,
    '      scope: COUNTY_WIDE',
    '\t\tscope: COUNTY_WIDE',
    'not valid YAML: a tab before the text of a line; expected blanks',
  ],
  [
    'a blank too few',
    AGREEMENT,
    '      scope: COUNTY_WIDE',
    '     scope: COUNTY_WIDE',
    'not valid YAML: begins farther left or right than its neighbours; expected as many blanks before it as before them',
  ],
  [
    'a colon without a blank',
    AGREEMENT,
    'scope: COUNTY_WIDE',
    'scope:COUNTY_WIDE',
    'not valid YAML: no field; expected its name, a colon and a blank, such as "kind: AGREEMENT"',
  ],
  [
    'a text with a colon',
    AGREEMENT,
    'wording: Länsövergripande överenskommelse\n',
    'wording: Läns: övergripande\n',
    'not valid YAML: a second colon with a blank behind it, or ',
  ],
  [
    'no comma between members',
    AGREEMENT,
    CITE,
    '      scope: COUNTY_WIDE\n      cite: ["uppdragsdirektiv:21" "uppdragsdirektiv:22"]\n',
    'not valid YAML: no comma between two members; expected one',
  ],
  [
    'no comma between fields',
    AGREEMENT,
    /matter:\n +sv: .*\n +en: .*\n/,
    'matter: { sv: När en: When }\n',
    'not valid YAML: no comma between two fields; expected one, such as { min: 0, max: 17 }',
  ],
  [
    'both a mailbox and a page',
    'county.yaml',
    /^region/m,
    'errorReports: { mailbox: registrator@region.example, url: "https://region.example/fel" }\nregion',
    'errorReports: expected exactly one of mailbox and url',
  ],
];

describe('What beginners write is answered with what to write', () => {
  it.each(WRITTEN)('of %s', (_, file, was, is, told) => {
    let changed = false;
    folder.write(file, (text) => {
      const now = text.replace(was, is);
      changed = now !== text;
      return now;
    });
    expect(changed).toBe(true);
    expect(folder.issues().join('\n')).toContain(told);
  });

  it('and what follows from a tab or a missing comma is not told beside it', () => {
    folder.write(AGREEMENT, (text) => text.replace('  geographicScope:', '\tgeographicScope:'));
    expect(folder.issues()).toEqual([expect.stringContaining('a tab before the text of a line')]);
    folder.write(AGREEMENT, (text) =>
      text.replace('\tgeographicScope:', '  geographicScope:').replace(CITE, '      cite: ["a:1" "b:2" "c:3" x: 1]\n'),
    );
    expect(folder.issues()).toEqual([expect.stringContaining('no comma between two members')]);
  });

  it('and an aspect of another kind is not what was meant', () => {
    folder.write(AGREEMENT, (text) => text.replace('  geographicScope:', '  periodFrm:'));
    const [told] = folder.issues().filter((issue) => issue.includes('periodFrm'));
    expect(told).not.toContain('periodFrom');
  });
});
