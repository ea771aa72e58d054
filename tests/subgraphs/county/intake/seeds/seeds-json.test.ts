import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#schema/shared/limits.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { contactData } from '#tests/support/contact-data.ts';
import { type SeedFolder, seedFolder } from '#tests/support/seed-folder.ts';
import { citations } from './bad-citations.ts';
import { AGREEMENT, COUNTY } from './broken-seeds.ts';
import { fields } from './fields.ts';

const IN_JSON = AGREEMENT.replace('.yaml', '.json');

let folder: SeedFolder;
beforeEach(() => {
  folder = seedFolder(COUNTY);
});
afterEach(() => folder.remove());

describe('Seeds in JSON', () => {
  it.each(countySlugs())('say of %s what they say in YAML', (slug) => {
    const copy = seedFolder(slug);
    copy.inJson();
    const data = readSeeds(copy.path, slug);
    copy.remove();
    expect(data).toEqual(readSeeds(`${SEEDS}${slug}`, slug));
  });

  it('can stand beside seeds in YAML', () => {
    const whole = readFileSync(join(folder.path, 'county.yaml'), 'utf8');
    folder.inJson();
    writeFileSync(join(folder.path, 'county.yaml'), whole);
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/county.yaml:1: stands beside county.json; expected one of the two`,
    ]);
  });
});

describe('One issue in JSON is reported as in YAML, with its line', () => {
  const broken = [...fields, ...citations];

  it.each(broken.map((one) => [one.what, one] as const))('of %s', (_, { file, change }) => {
    folder.change(file, change);
    const [inYaml] = folder.issues().map(parts);
    folder.inJson();
    const [inJson, ...others] = folder.issues().map(parts);
    expect({ ...inJson, file: inJson?.file.replace('.json', '.yaml'), line: 0 }).toEqual({ ...inYaml, line: 0 });
    expect(lineAt(inJson)).toContain(beginningOf(inJson?.text ?? ''));
    expect(others).toEqual([]);
  });

  function lineAt(issue: ReturnType<typeof parts> | undefined) {
    return readFileSync(join(folder.path, issue?.file ?? ''), 'utf8').split('\n')[(issue?.line ?? 0) - 1];
  }
});

describe('JSON is refused', () => {
  it.each([
    ['with a comment', '// x', 'not valid JSON: Invalid comment token'],
    ['with a comma after the last', '"$schema": [1,],', 'not valid JSON: Value expected'],
    ['with quotes of another kind', "'$schema': 1,", 'not valid JSON: Invalid symbol'],
    ['with a number that begins with nought', '"$schema": 01,', 'not valid JSON: Comma expected'],
    ['with a line break in a text', '"$schema": "a\nb",', 'not valid JSON: Unexpected end of string'],
    ['with an escape that there is not', '"$schema": "\\x41",', 'not valid JSON: Invalid escape character'],
    ['with a tab in a text', '"$schema": "\t",', 'not valid JSON: Invalid character'],
    ['with what is no number', '"$schema": NaN,', 'not valid JSON: Invalid symbol'],
    ['with a field that stands twice', '"kind": "AGREEMENT",', 'kind: this field stands twice; expected it once'],
    [
      'with a field that stands twice, once behind an escape',
      '"k\\u0069nd": "x",',
      'kind: this field stands twice; expected it once',
    ],
    [
      'with lists a hundred thousand deep',
      `"$schema": ${'['.repeat(100_000)},`,
      'nested too deeply; expected at most 20',
    ],
    [
      'with lists a hundred thousand deep and closed',
      `"$schema": ${'['.repeat(1e5)}${']'.repeat(1e5)},`,
      'nested too deeply',
    ],
    [
      'with very many values',
      `"$schema": [${'1,'.repeat(limits.seedFileValues)}1],`,
      'the file holds too many values; expected at most',
    ],
    ['with half a character', '"$schema": "\\ud83d",', '$schema: holds the character U+D83D; expected text'],
    ['with a field that is none', '"__proto__": {"a": 1},', '__proto__: unknown field; expected one of'],
  ])('%s', (_, text, says) => {
    folder.inJson();
    folder.write(IN_JSON, (before) => before.replace('{\n', `{\n\n${text}\n`));
    const issues = folder.issues();
    expect(issues.length).toBeGreaterThan(0);
    expect(issues[0]).toContain(`: ${says}`);
    expect(issues[0]).toMatch(new RegExp(`^seeds/${COUNTY}/${IN_JSON}:[34]?\\d?:`));
  });

  it('when nothing is in it', () => {
    folder.inJson();
    folder.write(IN_JSON, () => '');
    expect(folder.issues()).toEqual([`seeds/${COUNTY}/${IN_JSON}:1: not valid JSON: Value expected`]);
  });

  it.each(contactData.map((one) => [one.what, one] as const))('with %s behind escapes', (_, { kind, written }) => {
    const escaped = Array.from(written, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    folder.inJson();
    folder.write(IN_JSON, (before) => before.replace('{\n', `{\n"$schema": "Ring ${escaped} nu",\n`));
    expect(folder.issues()).toEqual([
      `seeds/${COUNTY}/${IN_JSON}:2: $schema: holds ${kind}; expected no contact data of persons, only their function and organisation`,
    ]);
  });
});

/** An issue taken apart. */
function parts(issue: string) {
  const [, file = '', line, text = ''] = /^seeds\/[^/]+\/([^:]+):(\d+): (.*)$/.exec(issue) ?? [];
  return { file, line: Number(line), text };
}

/** What the line of an issue holds: the name of the field, or the beginning of that in which it is missing. */
function beginningOf(text: string): string {
  const field = /^[\w.$-]+(?=: )/.exec(text)?.[0] ?? '';
  return text.includes(': missing; ') ? '{' : (field.split('.').at(-1)?.replace(/^\d+$/, '') ?? '');
}
