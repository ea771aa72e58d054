import { readPlacesInLaw } from '#subgraphs/county/rules/wordings/hold-law.ts';
import { LAW_NUMBERS, PLACES_IN_LAW } from '#subgraphs/county/rules/wordings/law-patterns.ts';
import { blank } from '#subgraphs/county/rules/wordings/plain-wording.ts';
import type { Paper, Sentence } from '../paper/sentence.ts';
import { type Proposal, propose } from '../proposals/proposal.ts';
import { ACT, isAct, SFS } from './law-names.ts';

interface Named {
  name: string;
  sfs: string | null;
  from: number;
  /** With its number. */
  to: number;
}
interface Place {
  from: number;
  to: number;
}

/** Acts and rules that the paper refers to, each with chapter and section where they stand beside it. */
export function laws({ sentences }: Paper): Proposal[] {
  return sentences.flatMap((sentence) => {
    const acts = actsIn(sentence.meant);
    const places = acts.length > 0 ? placesIn(sentence.plain) : [];
    const owners = places.map((place) => ownerOf(place, places, acts, sentence.meant));
    return acts.flatMap((act) => {
      const own = places.filter((_, index) => owners[index] === act);
      if (own.length === 0) return [reference(sentence, act, null, null, act)];
      return own.flatMap((place) =>
        readPlacesInLaw(sentence.text.slice(place.from, place.to))
          .filter(({ section }) => section === null || !section.includes('-'))
          .map(({ chapter, section }) =>
            reference(sentence, act, chapter ?? chapterBefore(own, place, sentence), section, place),
          ),
      );
    });
  });
}

/** A section of which the chapter is given with an earlier one: `SoL 5:9 och 10 §`. */
function chapterBefore(own: readonly Place[], place: Place, { text }: Sentence): string | null {
  const before = own.filter(({ to }) => to <= place.from).at(-1);
  return before ? (readPlacesInLaw(text.slice(before.from, before.to)).at(-1)?.chapter ?? null) : null;
}

function actsIn(text: string): Named[] {
  const acts: Named[] = [];
  for (const { 0: found, index } of text.matchAll(ACT)) {
    const to = index + found.length;
    const last = acts.at(-1);
    // `socialtjänstlagen (SoL)`, `lagen (2001:453, SoL)` and `lagen, SoL,` name one act.
    if (last && index < last.to) continue;
    const isAlias =
      /^[,)]/.test(text.slice(to)) || (/^lag(?:en)? \(/iu.test(last?.name ?? '') && /^[.;]?$/.test(text.slice(to)));
    if (last && ALIAS_JOIN.test(text.slice(last.to, index)) && isAlias) {
      last.to = to + 1;
      continue;
    }
    if (!isAct(found)) continue;
    const inName = /\((?:SFS )?(\d{4}:\d+)\)/u.exec(found)?.[1];
    const behind = inName ? null : SFS.exec(text.slice(to));
    const name = found.trim().replace(/(?<=(?:lagen|balken|förordningen))s$/iu, '');
    acts.push({
      name,
      sfs: inName ?? behind?.[1] ?? behind?.[2] ?? null,
      from: index,
      to: to + (behind?.[0].length ?? 0),
    });
  }
  return acts;
}

/** What parts an act from a second name of it. */
const ALIAS_JOIN = /^(?:,? ?\(|, )$/u;

/** Chapters with their sections where they stand; a chapter and what follows it at once are one place. */
function placesIn(plain: string): Place[] {
  const all: Place[] = [];
  for (const { 0: found, index } of blank(plain, LAW_NUMBERS).matchAll(PLACES_IN_LAW)) {
    const last = all.at(-1);
    const isChapter = /kap/u.test(found);
    if (
      last &&
      !isChapter &&
      /^[ .,]*$/u.test(plain.slice(last.to, index)) &&
      /kap[^§]*$/u.test(plain.slice(last.from, last.to))
    )
      last.to = index + found.length;
    else all.push({ from: index, to: index + found.length });
  }
  return all;
}

/** Between a place and its act nothing stands but words such as these. */
const JOINS_BEFORE =
  /^(?: ?(?:första|andra|tredje) stycket| ?\d st\.?)?(?: p\.? ?\d+)?[ .]*(?:i |av |enligt |den |nya |gamla |äldre |då gällande )*$/u;
const JOINS_BEHIND = /^[ ,:.]*(?:i |enligt )?$/u;
const JOINS_PLACES = /^[ ,]*(?:och|samt|,|eller)?[ ]*$/u;

function ownerOf(place: Place, places: readonly Place[], acts: readonly Named[], text: string): Named | undefined {
  const next = acts.find(({ from }) => from >= place.to);
  const last = acts.findLast(({ to }) => to <= place.from);
  const isBefore = (one: Place) => next !== undefined && JOINS_BEFORE.test(text.slice(one.to, next.from));
  const isBehind = (one: Place) => last !== undefined && JOINS_BEHIND.test(text.slice(last.to, one.from));
  if (isBehind(place) && !(isBefore(place) && /[,;]/.test(text.slice(last?.to ?? 0, place.from)))) return last;
  if (isBefore(place)) return next;
  const index = places.indexOf(place);
  for (let at = index; at + 1 < places.length; at += 1) {
    const [one, other] = [places[at], places[at + 1]];
    if (!one || !other || !JOINS_PLACES.test(text.slice(one.to, other.from))) break;
    if (isBefore(other)) return next;
  }
  return last && places.slice(0, index + 1).some((one) => one.from >= last.to && isBehind(one))
    ? last
    : next && last === undefined && text.slice(place.to, next.from).length < 30
      ? next
      : last;
}

function reference(
  sentence: Sentence,
  act: Named,
  chapter: string | null,
  section: string | null,
  place: Place,
): Proposal {
  const at = [Math.min(place.from, act.from), Math.max(place.to, act.to)] as const;
  const role = /skyldig|ska(?:ll)? (?:\p{L}+ )*(?:ingå|träffa|teckna|upprätta)|krav/u.test(sentence.plain)
    ? 'DUTY'
    : /utgå|utgångspunkt|i enlighet|vägledande|grundar|bygger på|med stöd av/u.test(sentence.plain)
      ? 'GUIDING'
      : /medbestämmande|(?<!\p{L})mbl(?!\p{L})/u.test(sentence.plain)
        ? 'PROCEDURE'
        : 'CONTEXT';
  return propose(sentence, {
    aspect: 'legalBases',
    value: {
      act: act.name,
      ...(act.sfs === null ? {} : { sfs: act.sfs }),
      ...(chapter === null ? {} : { chapter: Number(chapter) }),
      ...(section === null ? {} : { section }),
      role,
    },
    at,
    why: 'law/name',
  });
}
