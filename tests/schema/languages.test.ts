import { readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { codebook } from '#schema/codebook/codebook.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { ROOT } from '#tests/support/project-files.ts';

/** A text in two languages, and where it stands. */
interface Pair {
  at: string;
  sv: string;
  en: string;
}

/** The descriptions of the public schema, each with a line between its languages. */
function descriptions(): Pair[] {
  const found: Pair[] = [];
  const add = (node: { name: { value: string }; description?: { value: string } | undefined }) => {
    const [sv = '', en = ''] = (node.description?.value ?? '').split(/\n\n| · /);
    if (node.description) found.push({ at: node.name.value, sv, en });
  };
  visit(parse(readFileSync(`${ROOT}schema/generated/schema.graphql`, 'utf8')), {
    ObjectTypeDefinition: add,
    InterfaceTypeDefinition: add,
    EnumTypeDefinition: add,
    InputObjectTypeDefinition: add,
    EnumValueDefinition: add,
    FieldDefinition: add,
    InputValueDefinition: add,
  });
  return found;
}

/** Every text in two languages that data holds, however deep in it. */
function textsIn(value: unknown, at: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  if (typeof own.sv === 'string' && typeof own.en === 'string') return [{ at, sv: own.sv, en: own.en }];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

const PAIRS = [...descriptions(), ...textsIn(enumerations, 'enumerations'), ...textsIn(codebook, 'codebook')];

const quotedOrCode = /“[^”]*”|”[^”]*”|`[^`]*`|[a-z]+:\S+/g;
const SWEDISH = /[åäö]|\b(och|av|som|ska|ej|eller|inte|från|enligt|vid|utan|vem|vad|när|anges|källan)\b/i;
const ENGLISH = /\b(the|of|and|which|whether|where|not|with|that|by)\b/i;

describe('What users read of the schema, the enumerations and the codebook', () => {
  it('is a text in two languages each time', () => {
    expect(PAIRS.length).toBeGreaterThan(1_000);
    expect(PAIRS.filter(({ sv, en }) => sv.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('holds no Swedish in English', () => {
    expect(PAIRS.filter(({ en }) => SWEDISH.test(en.replaceAll(quotedOrCode, '')))).toEqual([]);
  });

  it('holds no English in Swedish', () => {
    expect(PAIRS.filter(({ sv }) => ENGLISH.test(sv.replaceAll(quotedOrCode, '')))).toEqual([]);
  });
});
