import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '#tests/support/project-files.ts';

const cited = () => parse(readFileSync(`${ROOT}CITATION.cff`, 'utf8'));
const { version, license } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

describe('CITATION.cff', () => {
  it('is what version 1.2.0 of the format wants', () => {
    expect(() => validateCFF(cited())).not.toThrow();
  });

  it.each(['cff-version', 'message', 'title', 'authors'])('would be refused without %s', (field) => {
    const { [field]: _, ...rest } = cited();
    expect(() => validateCFF(rest)).toThrow(field);
  });

  it('names the version and the licence that package.json names', () => {
    expect(cited()).toMatchObject({ version, license });
  });

  it('names no person', () => {
    for (const author of cited().authors) expect(Object.keys(author)).toEqual(['name']);
  });
});
