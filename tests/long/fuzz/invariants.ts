import { codebook } from '#schema/codebook/codebook.ts';
import { personalDataIn } from '#schema/personal-data/personal-data.ts';
import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';
import { nameOf } from './fuzz-subjects.ts';
import type { PlainValue } from './mutation.ts';
import { type Place, placesIn } from './nodes.ts';

const TITLES = ['title', 'alternativeTitles', 'documentTitle'];
const LEADING = ['CHAIR', 'VICE_CHAIR', 'ASSIGNMENT_OWNER', 'ASSIGNMENT_LEADER'];
const ORGANISATIONS = 'organisation body funder actingThrough parent region by proposedBy sentTo decidedBy'.split(' ');
const GREATEST_INTEGER = 2_147_483_647;

/** What is wrong with data that was taken in, by rules written a second time, apart from the checks of the import. */
export function wrongIn(data: CountyData): string[] {
  const subjects = [...data.documents, ...data.instruments];
  const facts = subjects.flatMap((subject) => subject.facts);
  const places = placesIn(JSON.parse(JSON.stringify(data)) as PlainValue);
  return [
    ...twice(subjects.map(({ id }) => id)),
    ...twice(facts.map(({ id }) => id)),
    ...twice(data.organisations.map(({ slug }) => slug)),
    ...facts.flatMap((fact) => wrongWithFact(fact, data)),
    ...places.flatMap((place) => wrongWithPlace(place, data)),
    ...data.instruments.flatMap(({ id, facts: stated }) => unsaid(id, stated)),
  ];
}

function twice(ids: readonly string[]): string[] {
  return ids.length === new Set(ids).size ? [] : ['an id stands twice'];
}

function wrongWithFact({ id, aspect, statedAs, reasoning, wording, value, citations }: AnyFact, data: CountyData) {
  const found: string[] = [];
  for (const { document, lineStart, lineEnd } of citations) {
    const lines = data.documents.find(({ slug }) => slug === document)?.lineCount ?? 0;
    if (!(1 <= lineStart && lineStart <= lineEnd && lineEnd <= lines)) found.push(`${id} cites no lines`);
  }
  if (citations.length === 0) found.push(`${id} cites nothing`);
  if (statedAs === 'INFERRED' && !reasoning) found.push(`${id} is inferred without a reason`);
  if (value && 'name' in value && value.name && !LEADING.includes(value.kind))
    found.push(`${id} names a person who does not lead`);
  if (aspect === 'relations' && value && 'target' in value === 'targetUnnamed' in value)
    found.push(`${id} relates to both or neither`);
  if (value && 'date' in value && typeof value.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(wording ?? ''))
    if (value.date !== wording) found.push(`${id} is another day than its wording`);
  if (!TITLES.includes(aspect)) {
    const wordings = placesIn({ wording, value } as PlainValue).filter(({ path }) => path.at(-1) === 'wording');
    if (wordings.some((place) => wordsIn(String(place.value)) > 12)) found.push(`${id} quotes too much`);
  }
  return found;
}

function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}

function wrongWithPlace(place: Place, data: CountyData): string[] {
  const { value, path } = place;
  const at = path.join('.');
  if (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    path.at(-1) !== 'amount' &&
    nameOf(place) !== 'candidateReadings'
  )
    return Math.abs(value) > GREATEST_INTEGER ? [`${at} is too great`] : [];
  if (typeof value !== 'string') return [];
  return [
    ...(personalDataIn(value) ? [`${at} holds contact data`] : []),
    ...(value.isWellFormed() && !value.includes('\0') ? [] : [`${at} cannot be stored`]),
    ...(refersToNothing(nameOf(place), value, data) ? [`${at} refers to nothing`] : []),
  ];
}

function refersToNothing(name: string, slug: string, data: CountyData): boolean {
  if (ORGANISATIONS.includes(name)) return !data.organisations.some((entry) => entry.slug === slug);
  if (name === 'document') return !data.documents.some((entry) => entry.slug === slug);
  if (name === 'target') return slug.startsWith(`${data.slug}:`) && !data.instruments.some(({ id }) => id === slug);
  if (name === 'about') return !codebook.aspects.has(slug);
  return false;
}

/** Every aspect of an instrument's kind is stated or said not to be, and no other is. */
function unsaid(id: string, facts: readonly AnyFact[]): string[] {
  const type = id.split(':')[1];
  const said = new Set(facts.map(({ aspect }) => aspect));
  return [...codebook.aspects.values()].flatMap(({ id: aspect, of, appliesTo, optional }) => {
    const applies = of === 'INSTRUMENT' && (appliesTo === 'all' || appliesTo === type);
    if (applies && !optional && !said.has(aspect)) return [`${id} says nothing of ${aspect}`];
    return !applies && said.has(aspect) ? [`${id} says something of ${aspect}`] : [];
  });
}
