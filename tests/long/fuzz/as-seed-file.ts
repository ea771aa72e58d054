import { stringify } from 'yaml';
import type { Random } from '#tests/support/made/random.ts';
import type { Mutation, PlainValue } from './mutation.ts';

/** A changed value as a file: YAML as people write it, YAML that looks like JSON, or JSON. */
export function asSeedFile(file: string, value: PlainValue, random: Random): Pick<Mutation, 'file' | 'content'> {
  const form = random.below(3);
  const space = random.of([undefined, 1, 2]);
  if (form === 0 && !tooDeepToWrite(value))
    return {
      file,
      content: stringify(value, { lineWidth: random.of([0, 80]), aliasDuplicateObjects: random.below(4) === 0 }),
    };
  const json = JSON.stringify(value, null, space);
  return form === 1 ? { file, content: json } : { file: file.replace('.yaml', '.json'), content: json };
}

/** What the writer of YAML, which calls itself for each level, does not get to the bottom of. */
function tooDeepToWrite(value: PlainValue): boolean {
  return JSON.stringify(value).includes('['.repeat(100));
}
