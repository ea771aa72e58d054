import { inSwedish } from '#gateway/pages/parts/in-swedish.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { idsIn, thingLink } from './pointed-at.ts';
import { type FactContext, partOf, type ToldFact } from './told-instrument.ts';

/** Letters that a label before a colon can have: what a fact is a case of, such as “Syfte”. */
const LABEL = 60;

/** What a fact says in words, and of what it points at what is not named in them. */
export interface FactWords {
  words: MarkupContent;
  /** Ids. */
  unnamed: readonly string[];
}

/** A fact in words: what it is a case of in bold, and what it points at as links where its name stands. */
export function factWords(visit: Visit, fact: ToldFact, { names }: FactContext): FactWords {
  const words = visit.say(fact.inWords);
  if (!words) return { words: inSwedish(visit, fact.inWords?.sv) ?? themeOf(visit, fact), unnamed: idsIn(fact.value) };
  const places = placesIn(words, idsIn(fact.value), names);
  const end = words.indexOf(': ');
  const cut = end > 0 && end <= LABEL && places.every(({ from, to }) => to <= end || from > end) ? end : 0;
  const linked = (from: number, to: number) =>
    withLinks(
      visit,
      words.slice(0, to),
      from,
      places.filter((place) => from <= place.from && place.to <= to),
    );
  return {
    words: cut > 0 ? html`<b>${linked(0, cut)}</b>${linked(cut, words.length)}` : linked(0, words.length),
    unnamed: idsIn(fact.value).filter((id) => !places.some((place) => place.id === id)),
  };
}

/** Where something is named in words. */
interface Place {
  id: string;
  from: number;
  to: number;
}

/** The first place where each thing is named, the longest names first, none within another. */
function placesIn(words: string, ids: readonly string[], names: FactContext['names']): Place[] {
  const named = ids.map((id) => ({ id, name: names.get(id) ?? '' })).filter(({ name }) => name !== '');
  const places: Place[] = [];
  for (const { id, name } of named.toSorted((one, other) => other.name.length - one.name.length)) {
    const from = words.indexOf(name);
    const to = from + name.length;
    if (from >= 0 && places.every((place) => to <= place.from || place.to <= from)) places.push({ id, from, to });
  }
  return places.sort((one, other) => one.from - other.from);
}

function withLinks(visit: Visit, words: string, start: number, places: readonly Place[]): MarkupContent {
  const ends = [start, ...places.map(({ to }) => to)];
  return html`${places.map(({ id, from, to }, index) => html`${words.slice(ends[index], from)}${thingLink(visit, id, words.slice(from, to))}`)}${words.slice(ends.at(-1))}`;
}

/** The theme that a fact is about, where that is all it says. */
function themeOf(visit: Visit, fact: ToldFact): MarkupContent {
  const theme = partOf(fact, 'theme');
  if (typeof theme !== 'string') return null;
  return html`<a href="${linkTo(visit, 'question', {}, theme)}">${visit.say(codebook.themes.get(theme)?.name) || theme}</a>`;
}
