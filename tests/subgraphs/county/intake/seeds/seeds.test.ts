import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { citations } from './bad-citations.ts';
import { badErrorReports } from './bad-error-reports.ts';
import { names } from './bad-names.ts';
import { badReferences } from './bad-references.ts';
import { badValues } from './bad-values.ts';
import { AGREEMENT, COUNTY, setInFact } from './broken-seeds.ts';
import { fields } from './fields.ts';
import { truth } from './truth.ts';

const counties = await discoverCounties();

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

describe('The seeds of a county of the hub are in order', () => {
  it.each(counties)('$slug', ({ slug }) => {
    const copy = seedFolder(slug);
    const issues = copy.issues();
    copy.remove();
    expect(issues).toEqual([]);
  });
});

describe('One issue names the file, the line, the field and what was expected', () => {
  const broken = [...fields, ...citations, ...badReferences, ...truth, ...names, ...badValues, ...badErrorReports];

  it.each(broken.map((one) => [one.what, one] as const))('of %s', (_, { file, change, at, says }) => {
    folder.change(file, change);
    const [issue, ...others] = folder.issues();
    expect(issue).toContain(`seeds/${COUNTY}/${file}:${folder.lineOf(file, at)}: `);
    expect(issue).toContain(says);
    expect(issue).toContain('expected');
    expect(others).toEqual([]);
  });
});

describe('Where errors are reported', () => {
  const MAILBOX = 'fel@region.example';
  const placed = (place: object) => folder.change('county.yaml', (document) => document.set('errorReports', place));

  it.each([{ mailbox: MAILBOX }, { url: 'https://region.example/fel?om=navet#formular' }])('can be %o', (place) => {
    placed(place);
    expect(folder.issues()).toEqual([]);
    folder.inJson();
    expect(folder.issues()).toEqual([]);
  });

  it('is the one place for that mailbox: in a note of the county it is refused', () => {
    placed({ mailbox: MAILBOX });
    folder.change('county.yaml', (document) => document.setIn(['knownGaps', 0, 'sv'], `Skriv till ${MAILBOX}`));
    expect(folder.issues()).toEqual([expect.stringContaining('knownGaps.0.sv: holds an e-mail address')]);
  });

  it.each([
    ['before it', (text: string) => `# ${MAILBOX}\n${text}`],
    ['behind it', (text: string) => text.replace(`mailbox: ${MAILBOX}`, `mailbox: ${MAILBOX} # ${MAILBOX}`)],
  ])('is the one place for that mailbox: in a comment %s it is refused', (_, written) => {
    placed({ mailbox: MAILBOX });
    folder.write('county.yaml', written);
    expect(folder.issues()).toEqual([expect.stringContaining('holds an e-mail address')]);
  });

  it('is no place for it in another file', () => {
    folder.change(AGREEMENT, (document) => document.set('errorReports', { mailbox: MAILBOX }));
    expect(folder.issues().join()).toContain('errorReports.mailbox: holds an e-mail address');
  });
});

describe('Contact data of persons is refused with its line', () => {
  it.each(contactData.map((one) => [one.what, one] as const))('%s, in a text', (_, { kind, written }) => {
    folder.change(AGREEMENT, setInFact('partyCount', 'note', { sv: `Ring ${written} nu`, en: 'x' }));
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/${AGREEMENT}:${folder.lineOf(AGREEMENT, 'sv: Ring')}: facts.partyCount.0.note.sv: holds ${kind}; expected no contact data of persons, only their function and organisation`,
    ]);
  });

  it.each(['county.yaml', 'organisations.yaml', 'documents.yaml', AGREEMENT])('in a comment of %s', (file) => {
    folder.write(file, (before) => `${before}# Ask ${contactData[0]?.written}\n`);
    expect(folder.issues().join()).toContain(`${file}:${folder.lineOf(file, '# Ask')}: holds an e-mail address`);
  });

  it('in a text that line breaks divide', () => {
    const divided = contactData.find(({ kind }) => kind === 'a telephone number')?.written.replaceAll(' ', '\n  ');
    folder.write(AGREEMENT, (before) => `${before}$schema: Ring ${divided}\n`);
    expect(folder.issues().join()).toContain('holds a telephone number');
  });

  it('in a text that hides a character behind an escape', () => {
    folder.write(AGREEMENT, (before) => `${before}$schema: "kim\\u0040exempel.se"\n`);
    expect(folder.issues().join()).toContain('holds an e-mail address');
  });
});

describe('A file that cannot be read is named', () => {
  it.each(['county.yaml', 'organisations.yaml', 'documents.yaml'])('when %s is missing', (file) => {
    rmSync(join(folder.path, file));
    expect(folder.issues()).toEqual([`seeds/${COUNTY}/${file}:1: the file is missing; expected a YAML or JSON file`]);
  });

  it.each([
    ['an open bracket', '$schema: [a', 1, 'not valid YAML: Flow sequence'],
    ['a field that stands twice', 'kind: AGREEMENT', 0, 'kind: this field stands twice; expected it once'],
    ['a tab', '$schema:\n\t- a', 1, 'not valid YAML: a tab before the text of a line; expected blanks'],
    ['an alias', '$schema: *nowhere', 0, '$schema: alias *nowhere; expected the value itself'],
  ])('with the line of %s', (_, text, further, says) => {
    let line = 0;
    folder.write(AGREEMENT, (before) => {
      line = before.split('\n').length + further;
      return `${before}${text}\n`;
    });
    expect(folder.issues()).toEqual([expect.stringContaining(`seeds/${COUNTY}/${AGREEMENT}:${line}: ${says}`)]);
  });

  it('when it is empty', () => {
    folder.write(AGREEMENT, () => '');
    expect(folder.issues()).toEqual([
      expect.stringContaining(`seeds/${COUNTY}/${AGREEMENT}:1: nothing; expected fields, of $schema, slug, kind`),
    ]);
  });

  it('when its name ends in a way that is not read', () => {
    writeFileSync(join(folder.path, 'instruments/note.yml'), 'slug: note\n');
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/instruments/note.yml:1: not read; expected a name that ends with .yaml or .json`,
    ]);
  });
});

describe('A folder', () => {
  it('that is empty is refused with every file that it should hold', () => {
    rmSync(folder.path, { recursive: true });
    mkdirSync(folder.path);
    expect(folder.issues().map((issue) => issue.split(':')[0])).toEqual([
      `seeds/${COUNTY}/county.yaml`,
      `seeds/${COUNTY}/organisations.yaml`,
      `seeds/${COUNTY}/documents.yaml`,
    ]);
  });

  it('that does not exist is refused in one sentence', () => {
    rmSync(folder.path, { recursive: true });
    expect(folder.issues()).toEqual([`${folder.path}: the seed folder of ${COUNTY} does not exist; expected a folder`]);
    mkdirSync(folder.path);
  });

  it('has all its issues reported at once, whichever check finds them', () => {
    folder.change('county.yaml', (document) => document.set('region', 'region-nowhere'));
    folder.change('documents.yaml', (document) =>
      document.setIn(['documents', 0, 'facts', 'documentTitle', 0, 'cite'], ['missiv:77']),
    );
    folder.change('instruments/vastbus.yaml', (document) => document.set('kind', 'POEM'));
    folder.change(AGREEMENT, (document) => {
      setInFact('partyCount', 'cite', ['missiv:36', 'missiv:11-10'])(document);
      setInFact('statements', 'themes', ['weather'])(document);
    });
    folder.write('organisations.yaml', (before) => `${before}# Ask ${contactData[0]?.written}\n`);
    const issues = folder.issues().join('\n');
    for (const found of [
      'region-nowhere',
      'missiv',
      'not "POEM"; expected one of',
      'no such line',
      'comes after',
      'weather',
      'e-mail',
    ])
      expect(issues).toMatch(new RegExp(found));
    expect(folder.issues()).toHaveLength(7);
  });

  it('is not blamed for badReferences into a file that cannot be read', () => {
    folder.write('organisations.yaml', (before) => before.replace('organisations:', 'organisation:'));
    expect(folder.issues().every((issue) => issue.startsWith(`seeds/${COUNTY}/organisations.yaml:`))).toBe(true);
  });
});
