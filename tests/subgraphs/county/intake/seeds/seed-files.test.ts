import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { limits } from '#schema/shared/limits.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { AGREEMENT, COUNTY } from './broken-seeds.ts';

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

const at = (line: number, message: string) => `seeds/${COUNTY}/${AGREEMENT}:${line}: ${message}`;

describe('Where a file is expected', () => {
  const breakIt = (make: (path: string) => void) => {
    const path = join(folder.path, AGREEMENT);
    renameSync(path, join(folder.path, 'moved'));
    make(path);
  };

  it('a folder is refused', () => {
    breakIt((path) => mkdirSync(path));
    expect(folder.issues()).toEqual([at(1, 'this is a folder; expected a YAML or JSON file')]);
  });

  it('a symbolic link is refused, whatever it points at', () => {
    breakIt((path) => symlinkSync('../moved', path));
    expect(folder.issues()).toEqual([at(1, 'this is a symbolic link; expected the file itself')]);
  });

  it('a pipe is refused, and not waited for', () => {
    breakIt((path) => execFileSync('mkfifo', [path]));
    expect(folder.issues()).toEqual([at(1, 'this is no file; expected a YAML or JSON file')]);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is refused', () => {
    chmodSync(join(folder.path, AGREEMENT), 0);
    expect(folder.issues()).toEqual([
      at(1, 'the file cannot be read; expected one that the hub has the right to read'),
    ]);
  });

  it('a file that is too large is refused unread', () => {
    breakIt((path) => writeFileSync(path, '#'.repeat(limits.seedFileBytes + 1)));
    expect(folder.issues()).toEqual([at(1, 'the file has 5000001 bytes; expected at most 5000000')]);
  });

  it('a file in place of the folder of instruments is refused', () => {
    rmSync(join(folder.path, 'instruments'), { recursive: true });
    writeFileSync(join(folder.path, 'instruments'), '');
    expect(folder.issues()).toEqual([`seeds/${COUNTY}/instruments:1: cannot be read; expected a folder of files`]);
  });
});

describe('Documents', () => {
  const entries = () => parse(readFileSync(join(folder.path, 'documents.yaml'), 'utf8')) as { documents: unknown[] };
  const apart = (name: string, documents: unknown[]) => {
    mkdirSync(join(folder.path, 'documents'), { recursive: true });
    writeFileSync(join(folder.path, 'documents', name), JSON.stringify({ documents }));
  };

  it('may stand in files of a folder, in place of one file', () => {
    const before = readSeeds(folder.path, COUNTY);
    for (const [index, entry] of entries().documents.entries()) apart(`${index}.json`, [entry]);
    rmSync(join(folder.path, 'documents.yaml'));
    expect(readSeeds(folder.path, COUNTY)).toEqual(before);
  });

  it('may stand in files beside the one file', () => {
    const before = readSeeds(folder.path, COUNTY);
    const { documents } = entries();
    apart('last.json', documents.splice(-1));
    writeFileSync(join(folder.path, 'documents.yaml'), JSON.stringify({ documents }));
    expect(readSeeds(folder.path, COUNTY)).toEqual(before);
  });

  it('stand once in all files', () => {
    apart('again.json', entries().documents.slice(0, 1));
    expect(folder.issues()).toEqual([
      expect.stringContaining(
        '/documents/again.json:1: documents.0.slug: this slug stands twice; expected one of its own',
      ),
    ]);
  });
});

describe('Bytes', () => {
  const append = (bytes: Buffer) => {
    let before = '';
    folder.write(AGREEMENT, (text) => {
      before = text;
      return text;
    });
    writeFileSync(join(folder.path, AGREEMENT), Buffer.concat([Buffer.from(before), bytes]));
    return { line: before.split('\n').length, offset: Buffer.byteLength(before) };
  };

  it.each([
    ['that no character begins with', [0x23, 0x20, 0xff, 0x0a], 2],
    ['that would be written shorter', [0x23, 0xc0, 0xaf], 1],
    ['of which the last are cut off', [0x23, 0xe2, 0x82], 2],
  ])('%s are refused with their offset', (_, bytes, further) => {
    const { line, offset } = append(Buffer.from(bytes));
    expect(folder.issues()).toEqual([
      at(line, `the byte at offset ${offset + further} is not UTF-8; expected text in UTF-8`),
    ]);
  });

  it('with a mark of their order in front are read', () => {
    folder.write(AGREEMENT, (before) => `\uFEFF${before}`);
    expect(folder.issues()).toEqual([]);
  });

  it('with the line ends of Windows are read in lists of every style', () => {
    folder.write(AGREEMENT, (before) => `${before.replaceAll('\n', '\r\n')}$schema: [\r\n  {\r\n  a: b }]\r\n`);
    expect(folder.issues()).toEqual([expect.stringContaining('$schema: a list; expected a text')]);
  });

  it('with the line ends of Windows are read, and lines counted as ever', () => {
    const line = folder.lineOf(AGREEMENT, 'kind: AGREEMENT');
    folder.write(AGREEMENT, (before) => before.replaceAll('\n', '\r\n'));
    expect(folder.issues()).toEqual([]);
    folder.write(AGREEMENT, (before) => before.replace('kind: AGREEMENT', 'kind: POEM'));
    expect(folder.issues()).toEqual([expect.stringContaining(at(line, 'kind: not "POEM"; expected one of'))]);
  });
});

describe('A text that cannot be stored is refused', () => {
  it.each([
    ['nothing at all', '\\0', 'U+0000'],
    ['half a character', '\\ud83d', 'U+D83D'],
    ['a sign for machines', '\\x07', 'U+0007'],
    ['what is no character', '\\uFFFF', 'U+FFFF'],
  ])('with %s behind an escape', (_, escaped, sign) => {
    folder.write(AGREEMENT, (before) => `${before}$schema: "a${escaped}b"\n`);
    const line = folder.lineOf(AGREEMENT, '$schema: "');
    expect(folder.issues()).toEqual([at(line, `$schema: holds the character ${sign}; expected text`)]);
  });

  it('with a sign for machines in a comment', () => {
    folder.write(AGREEMENT, (before) => `${before}# \0\n`);
    expect(folder.issues()).toEqual([
      at(folder.lineOf(AGREEMENT, '# \0'), 'holds the character U+0000; expected text'),
    ]);
  });
});

describe('What is made to break a reader is refused', () => {
  const append = (text: string) => folder.write(AGREEMENT, (before) => `${before}${text}\n`);

  it.each([
    ['lists', '[', ''],
    ['objects', '{a: ', ''],
    ['lists in block style', '- ', '\n  '],
    ['keys that are keys', '? ', '\n  '],
  ])('%s within each other a hundred thousand deep', (_, open, before) => {
    append(`$schema: ${before}${open.repeat(100_000)}`);
    expect(folder.issues()).toEqual([
      expect.stringContaining('nested too deeply; expected at most 20 lists and objects within each other'),
    ]);
  });

  it('lists that contain each other by alias, before they are made', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `  - &l${n + 1} [${`*l${n},`.repeat(9)}]`);
    append(['$schema:', '  - &l0 ha', ...laughs].join('\n'));
    const issues = folder.issues();
    expect(issues).toHaveLength(81);
    expect(issues[80]).toContain('$schema.9.8: alias *l8; expected the value itself');
  });

  it('a small file of very many values', () => {
    append(`$schema: [${'1,'.repeat(3 * limits.seedFileValues)}]`);
    expect(folder.issues()).toEqual([expect.stringContaining('the file holds too many values; expected at most')]);
  });

  it('a thousand fields that stand twice, of which the first are reported', () => {
    append('kind: AGREEMENT\n'.repeat(1_000));
    const issues = folder.issues();
    expect(issues).toHaveLength(limits.seedIssues + 1);
    expect(issues[0]).toContain('this field stands twice; expected it once');
    expect(issues.at(-1)).toBe('and 800 more; expected none');
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('a field named %s', (name) => {
    append(`${name}: {polluted: true}`);
    expect(folder.issues()).toEqual([expect.stringContaining(`${name}: unknown field; expected one of`)]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it.each(['!!binary aGVq', '!!set {a}', '!own x', '!!js/function x'])('the tag of %s', (text) => {
    append(`$schema: ${text}`);
    expect(folder.issues()).toEqual([expect.stringContaining('not valid YAML: Unresolved tag')]);
  });

  it('a directive that asks for another YAML, in which fields are merged and "no" is no text', () => {
    folder.write(AGREEMENT, (before) => `%YAML 1.1\n---\n${before}$schema: no\n`);
    expect(folder.issues()).toEqual([]);
  });

  it('a second document', () => {
    append('---\nkind: AGREEMENT');
    expect(folder.issues()).toEqual([at(folder.lineOf(AGREEMENT, '---'), 'a second document begins; expected one')]);
  });
});

describe('Numbers that no column holds are refused', () => {
  it.each([
    ['a number of lines', 'documents.yaml', ['documents', 0, 'lineCount']],
    ['a number of parties', AGREEMENT, ['facts', 'partyCount', 0, 'count']],
  ])('as %s', (_, file, path) => {
    folder.change(file, (document) => document.setIn(path, 1e12));
    expect(folder.issues()).toEqual([expect.stringContaining(`${path.join('.')}: too large; expected at most`)]);
  });

  it('as an age, of which every one below is looked at', () => {
    folder.change('instruments/vastbus.yaml', (document) =>
      document.setIn(['facts', 'targetGroups', 0, 'age'], { wording: 'x', bound: 'UP_TO', max: 2_000_000_000 }),
    );
    expect(folder.issues()).toEqual([expect.stringContaining('age.max: too large; expected at most 130')]);
  });
});

describe('Names too long for an index are refused', () => {
  it.each([
    ['a key', ['facts', 'roles', 0, 'key'], 'a'.repeat(101), '101 characters; expected at most 100'],
    ['a title', ['facts', 'title', 0, 'text', 'sv'], 'a'.repeat(301), '301 characters; expected at most 300'],
  ])('%s', (_, path, value, says) => {
    folder.change(AGREEMENT, (document) => document.setIn(path, value));
    expect(folder.issues()).toEqual([expect.stringContaining(`${path.join('.')}: ${says}`)]);
  });
});

describe('An issue about a value that is far too long', () => {
  it.each([
    ['a theme', ['facts', 'statements', 0, 'themes', 0], 'no theme "', 'or of the county’s own themes'],
    ['an organisation', ['facts', 'parties', 0, 'organisation'], 'no organisation "', 'of the county’s organisations'],
  ])('says which it is and what was expected: %s', (_, path, begins, ends) => {
    folder.change(AGREEMENT, (document) => document.setIn(path, `${'long-'.repeat(1_000)}name`));
    const [issue = ''] = folder.issues();
    expect(issue).toContain(`${path.join('.')}: ${begins}`);
    expect(issue.endsWith(ends)).toBe(true);
    expect(issue.length).toBeLessThan(2 * limits.seedIssueText);
  });
});

describe('An issue never shows contact data', () => {
  it.each(contactData.map((one) => [one.what, one] as const))('of %s, in the name of a field', (_, { written }) => {
    folder.change(AGREEMENT, (document) => document.setIn(['facts', written], []));
    const issues = folder.issues();
    expect(issues.join('\n')).toContain('unknown field; expected');
    expect(issues.filter((issue) => issue.includes(written))).toEqual([]);
  });

  it('in the name of a file', () => {
    const written = contactData[0]?.written ?? '';
    writeFileSync(join(folder.path, 'instruments', written), '');
    expect(folder.issues()).toEqual([
      expect.stringContaining(`seeds/${COUNTY}/instruments/[e-postadress]:1: not read; expected a name that`),
    ]);
  });

  it('in what YAML calls wrong', () => {
    const written = contactData[0]?.written ?? '';
    folder.write(AGREEMENT, (before) => `${before}$schema: "a" "${written}"\n`);
    expect(folder.issues().join()).toContain('not valid YAML');
    expect(folder.issues().join()).not.toContain(written);
  });
});
