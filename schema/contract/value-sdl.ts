import { z } from 'zod';
import { describeEnumeration, type EnumerationName, enumerations } from '../values/enumerations.ts';
import { valueTypes } from '../values/index.ts';
import type { Referred } from '../values/references.ts';
import type { Text } from '../values/text.ts';
import { elementOf, innerSchema } from '../values/unwrap-schema.ts';

/** The GraphQL type that a reference in a value becomes. */
const REFERRED: Readonly<Record<Referred, string>> = {
  organisation: 'Organisation',
  document: 'Document',
  instrument: 'InstrumentReference',
  theme: 'Theme',
  aspect: 'ID',
};

import { languagesOf } from './languages-of.ts';

/** The SDL of all enumerations, value types and the types within them, made from their schemas. */
export function valueSdl(): string {
  const types = new Map<string, string>();
  for (const [name, members] of Object.entries(enumerations)) {
    types.set(name, enumSdl(name, describeEnumeration(name as EnumerationName), members));
  }
  for (const type of valueTypes.values()) addObject(type.name, type.schema, types, ' implements Fact & Node');
  types.set('ValueType', enumSdl('ValueType', 'Typ av värde · Type of value', valueTypeNames()));
  return [...types.values()].join('\n\n');
}

/** The names of the value types with what they hold, as members of an enumeration. */
function valueTypeNames(): Record<string, Text> {
  return Object.fromEntries(
    [...valueTypes.values()].map(({ name, schema }) => {
      const [sv = name, en = name] = languagesOf(schema.description);
      return [name, { sv, en }];
    }),
  );
}

const INPUT = 'Input';

/**
 * The SDL of an enumeration for use in questions, such as `CertaintyInput`; `null` where the name is none.
 * Those of answers are types of their own, as a county may come to answer more than can be asked.
 */
export function inputEnumSdl(name: string): string | null {
  const of = name.slice(0, -INPUT.length);
  if (!name.endsWith(INPUT) || !(of in enumerations)) return null;
  const [sv, en] = languagesOf(describeEnumeration(of as EnumerationName));
  return enumSdl(name, `${sv}, i frågor · ${en}, in questions`, enumerations[of as EnumerationName]);
}

function enumSdl(name: string, description: string, members: Readonly<Record<string, Text>>): string {
  const lines = Object.entries(members).map(([member, text]) => `  "${text.sv} · ${text.en}"\n  ${member}`);
  return `"${description}"\nenum ${name} {\n${lines.join('\n')}\n}`;
}

function addObject(name: string, schema: z.ZodObject, types: Map<string, string>, suffix = ''): void {
  if (types.has(name) || name === 'Text') return;
  const fields = Object.entries(schema.shape).map(
    ([field, shape]) =>
      `  "${describe(name, field, shape as z.ZodType)}"\n  ${field}: ${typeOf(name, shape as z.ZodType, types)}`,
  );
  types.set(name, `"${describe(name, '', schema)}"\ntype ${name}${suffix} {\n${fields.join('\n')}\n}`);
}

function typeOf(owner: string, schema: z.ZodType, types: Map<string, string>): string {
  const meta = z.globalRegistry.get(schema) ?? {};
  if (typeof meta.refersTo === 'string') return REFERRED[meta.refersTo as Referred];
  const inner = innerSchema(schema);
  if (inner) return typeOf(owner, inner, types);
  const element = elementOf(schema);
  if (element) return `[${typeOf(owner, element, types)}]`;
  if (typeof meta.graphql === 'string') {
    if (schema instanceof z.ZodObject) addObject(meta.graphql, schema, types);
    return meta.graphql;
  }
  if (schema instanceof z.ZodBoolean) return 'Boolean';
  if (schema instanceof z.ZodISODate) return 'Date';
  if (schema instanceof z.ZodString) return 'String';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'Int' : 'Float';
  throw new TypeError(`${owner}: a field's schema has no GraphQL type; give it .meta({ graphql: … })`);
}

/** The description of a field, else of what it holds. */
function describe(owner: string, field: string, schema: z.ZodType): string {
  if (schema.description !== undefined) return schema.description.replaceAll('"', '”');
  const inner = innerSchema(schema) ?? elementOf(schema);
  if (inner) return describe(owner, field, inner);
  throw new TypeError(
    `${owner}.${field} has no description in Swedish and English; give its schema .describe('… · …')`,
  );
}
