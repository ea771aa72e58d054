import { countUpTo } from '#schema/shared/count-up-to.ts';
import { digestsOf } from '../register/name-digests.ts';
import type { RegisterKey } from '../register/register-key.ts';
import type { PlaceInText } from '../register/without-places.ts';
import type { AskedNames } from './asked-names.ts';
import type { NameInText, WhyNamed } from './find-names.ts';

/** A name in a text that is attached: shown to whoever attaches it, and to nobody else. */
export interface AttachedName {
  /** The document's slug. */
  document: string;
  /** Counted from 1; the first where it stands on several. */
  line: number;
  written: string;
  /** Why it is withheld, or kept; `REGISTER` where it is withheld already, in this paper or another, `ASKED` where the attacher says so. */
  why: WhyNamed | 'REGISTER' | 'ASKED';
  kept: boolean;
}

/** What is told of the names of a text: each place that is replaced, and each name that a leading role lets stand, by lines. */
export function namesTold(
  key: RegisterKey,
  { document, lines }: { document: string; lines: readonly string[] },
  names: readonly NameInText[],
  withheld: readonly PlaceInText[],
  { withhold }: AskedNames,
): AttachedName[] {
  const text = lines.join('\n');
  const begins = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const lineOf = (from: number) => countUpTo(begins, from);
  const asked = new Set(withhold.flatMap((name) => digestsOf(key, name).map(({ digest }) => digest)));
  const isAsked = (written: string) => digestsOf(key, written).some(({ digest }) => asked.has(digest));
  const longest = longestOf(withheld);
  const namesOn = Map.groupBy(names, ({ line }) => line);
  const replaced = [...new Map(longest.map((place) => [place.from, place])).values()].map(({ from, to }) => {
    const [line, written] = [lineOf(from), text.slice(from, to)];
    const found = namesOn.get(line)?.find((name) => name.why !== 'LEADING' && name.written.includes(written));
    const why = found?.why ?? (isAsked(written) ? 'ASKED' : 'REGISTER');
    return { document, line, written, why, kept: false } as const;
  });
  const replacedOn = Map.groupBy(replaced, ({ line }) => line);
  const gone = (name: NameInText) =>
    replacedOn
      .get(name.line)
      ?.some(({ written }) => written.includes(name.written) || name.written.includes(written)) ?? false;
  const kept = names
    .filter((name) => !gone(name))
    .map(({ line, written, why }) => ({ document, line, written, why, kept: true }) as const);
  return [...replaced, ...kept].sort((a, b) => a.line - b.line);
}

/** The places that lie within no longer one, in their order. */
function longestOf(places: readonly PlaceInText[]): PlaceInText[] {
  const longest = new Set<PlaceInText>();
  let last: PlaceInText | undefined;
  for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const isWithin = last && place.to <= last.to && (place.from > last.from || place.to < last.to);
    if (isWithin) continue;
    longest.add(place);
    last = place;
  }
  return places.filter((place) => longest.has(place));
}
