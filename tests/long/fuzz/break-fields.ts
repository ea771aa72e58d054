import { contactData } from '#tests/support/contact-data.ts';
import { factsIn, nameOf } from './fuzz-subjects.ts';
import { type Break, fieldOf } from './mutation.ts';
import { isFields, type Place, placesIn, put, remove } from './nodes.ts';

/** Changes one place of those that a name or value is asked of, and says where it is. */
function inOne(
  asked: (place: Place) => boolean,
  change: (place: Place, chance: (limit: number) => number) => void,
): Break {
  return (value, { random }) => {
    const places = placesIn(value).filter(asked);
    if (places.length === 0) return undefined;
    const place = random.of(places);
    change(place, random.below);
    return fieldOf(place.path);
  };
}

const named =
  (...names: string[]) =>
  (place: Place) =>
    names.includes(String(place.path.at(-1)));

const isText = named('sv', 'en', 'wording', 'term', 'act');

/** Ways in which a field is not what it should be. */
export const breakFields: Readonly<Record<string, Break>> = {
  'a text of blanks': inOne(isText, (place) => put(place, ' \n ')),
  'a text in one language': inOne(named('sv', 'en'), remove),
  'a number for a text': inOne(isText, (place) => put(place, 7)),
  'a text for a number': inOne(
    ({ value }) => typeof value === 'number',
    (place) => put(place, String(place.value)),
  ),
  'a number that no column holds': inOne(
    ({ value }) => typeof value === 'number',
    (place) => put(place, 1e17),
  ),
  'half a number': inOne(
    (place) => typeof place.value === 'number' && nameOf(place) !== 'amount' && nameOf(place) !== 'candidateReadings',
    (place) => put(place, 1.5),
  ),
  'a day that there is not': inOne(
    ({ path, value }) => path.at(-1) === 'date' && typeof value === 'string',
    (place) => put(place, '2021-02-29'),
  ),
  'a member that no enumeration has': inOne(
    ({ path, value }) =>
      typeof value === 'string' && /^[A-Z_]{4,}$/.test(value) && path.at(-1) !== 'act' && path.at(-1) !== 'wording',
    (place) => put(place, 'NO_SUCH'),
  ),
  'a slug or key that is too long': inOne(named('slug', 'key', 'id'), (place) => put(place, 'a'.repeat(101))),
  'a text with what cannot be stored': inOne(isText, (place, below) =>
    put(place, `a${['\0', '\u0007', '\uffff', '\u009f'][below(4)]}b`),
  ),
  'contact data in a text': inOne(isText, (place, below) =>
    put(place, `Ring ${contactData[below(contactData.length)]?.written} nu`),
  ),
  'contact data in a name': (value, { random }) => {
    const places = placesIn(value).filter((place) => isFields(place.value));
    if (places.length === 0) return undefined;
    const { path, value: holder } = random.of(places);
    if (isFields(holder)) put({ holder, path: [random.of(contactData).written], value: null }, 1);
    return fieldOf(path);
  },
  'an unknown field': (value, { random }) => {
    const places = placesIn(value).filter((place) => isFields(place.value));
    if (places.length === 0) return undefined;
    const name = random.of(['noSuchField', '__proto__', 'constructor', 'Sv', ' sv', '']);
    const { path, value: holder } = random.of(places);
    if (isFields(holder)) put({ holder, path: [name], value: null }, { polluted: true });
    return fieldOf(name === '' ? path : [...path, name]);
  },
  'a fact without a citation': (value, { random }) => {
    const facts = factsIn(value);
    if (facts.length === 0) return undefined;
    const { path, fact } = random.of(facts);
    if (random.below(2) === 0) delete fact.cite;
    else fact.cite = [];
    return fieldOf([...path, 'cite']);
  },
  'what is said a second time': (value, { random }) => {
    const [list, field] = random.of([
      ['organisations', 'slug'],
      ['documents', 'slug'],
    ] as const);
    const entries = isFields(value) ? value[list] : undefined;
    if (!Array.isArray(entries)) return undefined;
    entries.push(structuredClone(random.of(entries)));
    return fieldOf([list, entries.length - 1, field]);
  },
};
