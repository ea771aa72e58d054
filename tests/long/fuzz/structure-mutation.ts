import type { Random } from '#tests/support/made/random.ts';
import { asSeedFile } from './as-seed-file.ts';
import { AWKWARD_VALUES } from './awkward-values.ts';
import type { Corpus, Mutation, PlainValue } from './mutation.ts';
import { isFields, type Place, placesIn, put, remove } from './nodes.ts';

type Change = (place: Place, places: readonly Place[], random: Random) => void;

const NAMES = AWKWARD_VALUES.filter((value) => typeof value === 'string');

const CHANGES: Readonly<Record<string, Change>> = {
  'taken away': remove,
  'taken away, and everything beside it': ({ holder }) => {
    if (Array.isArray(holder)) holder.length = 0;
    else for (const key of Object.keys(holder)) delete holder[key];
  },
  'made something nasty': (place, _, random) => put(place, random.of(AWKWARD_VALUES)),
  'made a text': (place) => put(place, JSON.stringify(place.value) ?? ''),
  'made a list of itself': (place) => put(place, [place.value]),
  'made an object of itself': (place, _, random) => put(place, { [random.of(['sv', 'en', 'a', 'text'])]: place.value }),
  'put into what it is not': (place, places, random) => put(place, structuredClone(random.of(places).value)),
  'said twice': ({ holder, value }) => {
    if (Array.isArray(holder)) holder.push(structuredClone(value));
  },
  'given another name': (place, _, random) => {
    if (Array.isArray(place.holder)) return;
    remove(place);
    const name = random.of([`${place.path.at(-1)}s`, 'facts', ...NAMES]);
    put({ ...place, path: [name] }, place.value);
  },
  'given a field more': ({ value }, _, random) => {
    if (isFields(value)) put({ holder: value, path: [random.of(NAMES)], value: null }, random.of(AWKWARD_VALUES));
  },
  'changed places with its neighbour': ({ holder, path, value }, _, random) => {
    if (!Array.isArray(holder)) return;
    const [at, other] = [Number(path.at(-1)), random.below(holder.length)];
    holder[at] = holder[other] ?? null;
    holder[other] = value;
  },
};

/** A value somewhere in a file taken away, moved, renamed or made something else. */
export function structureMutation({ files }: Corpus, random: Random): Mutation {
  const [file, { value }] = random.of([...files]);
  const changed: PlainValue = structuredClone(value);
  const done: string[] = [];
  for (let times = random.of([1, 1, 1, 4]); times > 0; times--) {
    const places = placesIn(changed);
    if (places.length === 0) break;
    const place = random.of(places);
    const [what, change] = random.of(Object.entries(CHANGES));
    change(place, places, random);
    done.push(`${place.path.join('.')} ${what}`);
  }
  return { what: done.join('; '), ...asSeedFile(file, changed, random) };
}
