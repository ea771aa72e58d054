import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakingChanges } from '#schema/contract/breaking-changes.ts';
import { hubVersion } from '#schema/shared/hub-version.ts';
import { contractSchema, releasedSchemas } from '#subgraphs/generate/released-schema.ts';

const current = contractSchema();
const majorOf = (version: string) => version.split('.', 1)[0];
/** Those of this major version: another one may break what came before. */
const binding = releasedSchemas().filter(({ version }) => majorOf(version) === majorOf(hubVersion()));

describe('The public schema', () => {
  it('is kept of at least one release', () => {
    expect(releasedSchemas()).not.toEqual([]);
  });

  it.each(binding)('breaks nothing for those who use that of $version', ({ sdl }) => {
    expect(breakingChanges(buildSchema(sdl), buildSchema(current))).toEqual([]);
  });

  it('is the same for whatever counties there are', () => {
    expect(current).toContain('type OneCountyAgreement');
    expect(current).not.toMatch(/Ostergotland|Dalarna/);
  });
});

describe('A breaking change', () => {
  const released = `
    type Query { a(x: Int, y: Int @deprecated(reason: "use x")): T old: Int @deprecated(reason: "use a") b: E c(i: I): Int }
    type T { id: ID! name: String gone: Int @deprecated }
    enum E { ONE TWO THREE @deprecated }
    input I { q: Int w: Int @deprecated }`;
  const broken = (next: string) => breakingChanges(buildSchema(released), buildSchema(next));

  it('is none where nothing changed, and none where something came', () => {
    expect(broken(released)).toEqual([]);
    expect(broken(released.replace('name: String', 'name: String more: Int'))).toEqual([]);
  });

  it.each([
    ['a field', 'name: String', '', 'T.name was removed.'],
    ['an argument', 'x: Int,', '', 'Query.a arg x was removed.'],
    ['a value of an enumeration', 'ONE TWO', 'ONE', 'TWO was removed from enum type E.'],
    ['a field of an input', 'q: Int', '', 'I.q was removed.'],
    ['the type of a field', 'name: String', 'name: Int', 'T.name changed type from String to Int.'],
    ['that an argument may be left out', 'x: Int,', 'x: Int!,', 'Query.a arg x has changed type from Int to Int!.'],
  ])('is told of %s', (_, before, after, told) => {
    expect(broken(released.replace(before, after))).toEqual([told]);
  });

  it.each([
    ['a field', 'gone: Int @deprecated', ''],
    ['a root field', 'old: Int @deprecated(reason: "use a")', ''],
    ['an argument', ', y: Int @deprecated(reason: "use x")', ''],
    ['a value of an enumeration', 'THREE @deprecated', ''],
    ['a field of an input', 'w: Int @deprecated', ''],
  ])('is none where %s goes that was deprecated', (_, before, after) => {
    expect(broken(released.replace(before, after))).toEqual([]);
  });
});
