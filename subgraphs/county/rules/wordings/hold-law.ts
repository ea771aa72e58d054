import type { Readable } from '#schema/values/held.ts';
import { ACT_NUMBER, LAW_NUMBERS, OTHER_PAPER, PLACES_IN_LAW } from './law-patterns.ts';
import { type Misfit, meaningsOf } from './misfit.ts';
import { blank, plainWording } from './plain-wording.ts';

/** A place in an act, as far as a wording gives it; sections as `8a`. */
export interface PlaceInLaw {
  chapter: string | null;
  section: string | null;
}

/** The chapters and sections in a wording. A section belongs to the chapter before it; a range of sections holds all of its own. */
export function readPlacesInLaw(wording: string): PlaceInLaw[] {
  const places: PlaceInLaw[] = [];
  let chapter: string | null = null;
  for (const { groups = {} } of blank(plainWording(wording), LAW_NUMBERS).matchAll(PLACES_IN_LAW)) {
    const { short, under, before, after, behind, ahead, words, named } = groups;
    const opened = short ?? before ?? after;
    const sections = sectionsIn(under ?? behind ?? ahead ?? words ?? named ?? '');
    if (opened !== undefined) chapter = String(Number(opened));
    if (opened !== undefined && sections.length === 0) places.push({ chapter, section: null });
    for (const section of sections) places.push({ chapter, section });
  }
  return places.filter(
    ({ chapter: own, section }) =>
      section !== null || !places.some((other) => other.chapter === own && other.section !== null),
  );
}

/** `3–5` as 3, 4, 5 and 3-5; `3, 5 och 8 a` as 3, 5 and 8a. */
function sectionsIn(written: string): string[] {
  const text = written.replace(/(?<=\d) (?=[a-z](?!\p{L}))/gu, '').replace(/ ?(?:-|till) ?/g, '-');
  return text.split(/ ?(?:,|och|samt|eller) ?/).flatMap((part) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(part) ?? [];
    if (from === undefined || to === undefined)
      return part === '' ? [] : [part, ...part.split('-').slice(0, part.includes('-') ? 2 : 0)];
    const length = Number(to) - Number(from) + 1;
    const within =
      length > 0 && length < LONGEST ? Array.from({ length }, (_, index) => String(Number(from) + index)) : [from, to];
    return [...within, part];
  });
}

/** Sections of a range that is read one by one. */
const LONGEST = 200;

/** What follows a section, such as `första stycket`. */
const OTHER_WORDS = / (?!(?:och|samt|eller|till) )\p{L}{2,}/u;

/** Holds the number, chapter and section of an act against their wording; chapter and section go together. */
export function holdLaw({ sfs, chapter, section }: Readable['LAW'], wording: string): Misfit[] {
  return [...holdNumber(sfs, wording), ...holdPlace(chapter, section, wording)];
}

function holdNumber(sfs: string | null, wording: string): Misfit[] {
  const said = sfs?.match(/\d{4}:\d+/)?.[0];
  const read = [...plainWording(wording).matchAll(ACT_NUMBER)].map(({ groups = {} }) => groups);
  const acts = read.flatMap(({ word = '', number = '' }) => (OTHER_PAPER.test(word) ? [] : number));
  if (sfs === null || said === undefined || acts.length === 0 || read.some(({ number }) => number === said)) return [];
  return [{ at: ['sfs'], says: sfs, meanings: meaningsOf(acts) }];
}

function holdPlace(chapter: number | null, section: string | null, wording: string): Misfit[] {
  const places = readPlacesInLaw(wording);
  const chapters = places.flatMap((place) => place.chapter ?? []);
  if (chapter !== null && chapters.length > 0 && !chapters.includes(String(chapter)))
    return [{ at: ['chapter'], says: chapter, meanings: meaningsOf(chapters) }];
  const own = places.filter((place) => chapter === null || (place.chapter ?? String(chapter)) === String(chapter));
  const sections = own.flatMap((place) => place.section ?? []);
  if (section === null || sections.length === 0 || own.some((place) => place.section === null)) return [];
  const [sectionsOnly = ''] = plainWording(section)
    .replace(/ ?§+ ?/g, ' ')
    .trim()
    .split(OTHER_WORDS);
  const wanted = sectionsIn(sectionsOnly);
  if (wanted.every((one) => sections.includes(one) || !/\d/.test(one))) return [];
  return [{ at: ['section'], says: section, meanings: meaningsOf(sections) }];
}
