import { readFileSync } from 'node:fs';
import { Kind } from 'graphql';
import type { Text } from '../values/text.ts';
import { languagesOf } from './languages-of.ts';
import { parseSdl } from './parse-sdl.ts';

/** Read when first asked for, and once. */
let read: ReadonlyMap<string, Enumerated> | undefined;

/** What an enumeration of the public schema is, and what each of its values is called. */
export interface Enumerated {
  said: Text;
  words: Readonly<Record<string, Text>>;
}

/** An enumeration of the public schema in words, be it of the contract or of a question. Throws where there is none. */
export function enumeratedInWords(name: string): Enumerated {
  read ??= readSchema();
  const found = read.get(name);
  if (!found) throw new Error(`the public schema has no enumeration ${name}`);
  return found;
}

function readSchema(): ReadonlyMap<string, Enumerated> {
  const schema = readFileSync(new URL('../generated/schema.graphql', import.meta.url), 'utf8');
  const enumerations = parseSdl(schema).definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  return new Map(
    enumerations.map(({ name, description, values = [] }) => [
      name.value,
      {
        said: inLanguages(description?.value),
        words: Object.fromEntries(values.map((value) => [value.name.value, inLanguages(value.description?.value)])),
      },
    ]),
  );
}

function inLanguages(description: string | undefined): Text {
  const [sv = '', en = sv] = languagesOf(description);
  return { sv, en };
}
