import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseSeed, type SeedPlace } from '../seed-file.ts';
import { plainText } from '../seed-text.ts';
import { editJson } from './edit-json.ts';
import { editYaml } from './edit-yaml.ts';

/** The text of a file with other data, which is made of what it holds; `null` where it holds just that. What stays is left as it stands. */
export function editedText<Held>(place: SeedPlace, dataOf: (held: Held) => object): string | null {
  const text = readFileSync(place.path, 'utf8');
  const held = parseSeed(place, plainText(text)).value as Held;
  const data = dataOf(held);
  if (isDeepStrictEqual(held, data)) return null;
  return extname(place.file) === '.json' ? editJson(text, data) : editYaml(text, data);
}
