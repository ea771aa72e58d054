import { codebook } from '#schema/codebook/codebook.ts';
import type { Random } from '#tests/support/made/random.ts';
import { factsIn, fuzzLines, nameOf, type StatedFact, subjectsIn } from './fuzz-subjects.ts';
import { type Break, fieldOf, type Wrong } from './mutation.ts';
import { isFields, placesIn, put } from './nodes.ts';

const TITLES = ['title', 'alternativeTitles', 'documentTitle'];
const ORGANISATIONS = 'organisation body funder actingThrough parent region by proposedBy sentTo decidedBy'.split(' ');
const THIRTEEN = Array.from({ length: 13 }, (_, index) => `ord${index}`).join(' ');

/** What a reference is made so that it points at nothing, by the name of its field. */
const NOWHERE: Readonly<Record<string, (county: string) => string>> = {
  ...Object.fromEntries(ORGANISATIONS.map((name) => [name, () => 'no-such'])),
  document: () => 'no-such',
  target: (county) => `${county}:agreement:no-such`,
  themes: () => 'no-such',
  about: () => 'noSuch',
  aspects: () => 'noSuch',
};

function inOneFact(
  asked: (fact: StatedFact) => boolean,
  change: (fact: StatedFact, random: Random) => string[],
): Break {
  return (value, { random }) => {
    const facts = factsIn(value).filter(asked);
    if (facts.length === 0) return undefined;
    const chosen = random.of(facts);
    const within = change(chosen, random);
    return fieldOf([...chosen.path, ...within]);
  };
}

/** Ways in which a file says what no paper says, or what does not hold together. */
export const breakTruth: Readonly<Record<string, Break>> = {
  'a citation of lines that there are not': (value, { corpus, random }) => {
    const cited = placesIn(value).filter((place) => nameOf(place) === 'cite' && typeof place.value === 'string');
    if (cited.length === 0) return undefined;
    const place = random.of(cited);
    const document = String(place.value).replace(/:.*/, '');
    const beyond = (fuzzLines(corpus, document) ?? 0) + 1;
    const lines = random.of([`${beyond}`, `1-${beyond}`, '0', '0-1', '2-1', '99999999999999999999']);
    put(place, `${document}:${lines}`);
    return fieldOf(place.path);
  },
  'a citation of a paper that is not there or was not read': (value, { corpus, random }) => {
    const cited = placesIn(value).filter((place) => nameOf(place) === 'cite' && typeof place.value === 'string');
    if (cited.length === 0) return undefined;
    const mentioned = subjectsIn(corpus.files.get('documents.yaml')?.value ?? null).flatMap(({ entry }) =>
      entry.lineCount === undefined ? [String(entry.slug)] : [],
    );
    const place = random.of(cited);
    put(place, `${random.of(['no-such', ...mentioned])}:1`);
    return fieldOf(place.path);
  },
  'a reference to what is not there': (value, { corpus, random }) => {
    const places = placesIn(value).filter((place) => nameOf(place) in NOWHERE && typeof place.value === 'string');
    if (places.length === 0) return undefined;
    const place = random.of(places);
    put(place, NOWHERE[nameOf(place)]?.(corpus.slug) ?? '');
    return fieldOf(place.path);
  },
  'a name with a role that does not lead': inOneFact(
    ({ aspect }) => aspect === 'roles' || aspect === 'senders',
    ({ fact }, random) => {
      fact.name = 'Kim Exempel';
      fact.kind = random.of(['SIGNATORY', 'CASE_OFFICER', 'CONTACT', 'NOT_STATED']);
      return ['name'];
    },
  ),
  'a wording that is too long': (value, { random }) => {
    const places = placesIn(value).filter(
      ({ path }) => path.at(-1) === 'wording' && !TITLES.some((aspect) => path.includes(aspect)),
    );
    if (places.length === 0) return undefined;
    const place = random.of(places);
    put(place, THIRTEEN);
    return fieldOf(place.path);
  },
  'a date that its wording does not give': inOneFact(
    ({ fact }) => typeof fact.date === 'string' && fact.wording === fact.date,
    ({ fact }, random) => {
      fact.date = `${random.of(['19', '20'])}${60 + random.below(30)}${String(fact.date).slice(4)}`;
      return ['date'];
    },
  ),
  'an inferred value without a reason': inOneFact(
    ({ aspect }) => codebook.aspects.get(aspect)?.absence !== true,
    ({ fact }) => {
      fact.statedAs = 'INFERRED';
      delete fact.reasoning;
      return ['reasoning'];
    },
  ),
  'a key that stands twice': inOneFact(
    ({ list }) => list.length > 1,
    ({ list, path }) => {
      for (const fact of list) if (isFields(fact)) fact.key = 'same';
      path[path.length - 1] = 1;
      return [];
    },
  ),
  'a relation to both or neither': inOneFact(
    ({ aspect }) => aspect === 'relations',
    ({ fact }, random) => {
      const both = random.below(2) === 0;
      delete fact.target;
      delete fact.targetUnnamed;
      if (both) Object.assign(fact, { target: 'elsewhere:agreement:x', targetUnnamed: { sv: 'x', en: 'x' } });
      return [];
    },
  ),
  'an aspect of which nothing is said': (value, { random }) => {
    const gaps = subjectsIn(value).flatMap(({ path, entry }) => {
      const unstated = JSON.stringify(entry.notStated ?? []);
      const facts = isFields(entry.facts) && entry.holding !== 'MENTIONED_ONLY' ? entry.facts : {};
      return Object.keys(facts)
        .filter((aspect) => !codebook.aspects.get(aspect)?.optional && !unstated.includes(`"${aspect}"`))
        .map((aspect) => ({ path, facts, aspect }));
    });
    if (gaps.length === 0) return undefined;
    const { path, facts, aspect } = random.of(gaps);
    delete facts[aspect];
    return fieldOf([...path, 'facts']);
  },
  'an aspect that does not apply': (value): Wrong | undefined => {
    if (!isFields(value) || !isFields(value.facts)) return undefined;
    const [aspect, fact] =
      value.kind === 'ASSIGNMENT_DIRECTIVE' ? ['partyCount', { count: 2 }] : ['compensation', { holds: true }];
    const cite = factsIn(value)[0]?.fact.cite ?? [];
    value.facts[aspect] = [{ ...fact, cite: structuredClone(cite) }];
    return fieldOf(['facts', aspect]);
  },
  'a slug unlike the name of the file': (value, { file }) => {
    if (!isFields(value) || !file.startsWith('instruments/')) return undefined;
    value.slug = 'another';
    return { field: 'slug' };
  },
  'a paper that has been read without a number of lines': (value, { random }) => {
    const read = subjectsIn(value).filter(({ entry }) => entry.lineCount !== undefined);
    if (read.length === 0) return undefined;
    const { path, entry } = random.of(read);
    delete entry.lineCount;
    return fieldOf([...path, 'lineCount']);
  },
  'an organisation gone that others name': (value, { corpus, random }) => {
    const list = isFields(value) ? value.organisations : undefined;
    if (!Array.isArray(list)) return undefined;
    const others = [...corpus.files].map(([file, { value: other }]) =>
      file.startsWith('org') ? '' : JSON.stringify(other),
    );
    const gone = list.filter((entry) => isFields(entry) && others.some((text) => text.includes(`:"${entry.slug}"`)));
    if (gone.length === 0) return undefined;
    list.splice(list.indexOf(random.of(gone)), 1);
    return 'anywhere';
  },
};
