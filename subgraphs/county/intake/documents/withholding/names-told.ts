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
  const lineOf = (from: number) => text.slice(0, from).split('\n').length;
  const asked = new Set(withhold.flatMap((name) => digestsOf(key, name).map(({ digest }) => digest)));
  const isAsked = (written: string) => digestsOf(key, written).some(({ digest }) => asked.has(digest));
  const longest = withheld.filter(
    ({ from, to }) =>
      !withheld.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from),
  );
  const replaced = [...new Map(longest.map((place) => [place.from, place])).values()].map(({ from, to }) => {
    const [line, written] = [lineOf(from), text.slice(from, to)];
    const found = names.find((name) => name.line === line && name.why !== 'LEADING' && name.written.includes(written));
    const why = found?.why ?? (isAsked(written) ? 'ASKED' : 'REGISTER');
    return { document, line, written, why, kept: false } as const;
  });
  const gone = (name: NameInText) =>
    replaced.some(
      ({ line, written }) => line === name.line && (written.includes(name.written) || name.written.includes(written)),
    );
  const kept = names
    .filter((name) => !gone(name))
    .map(({ line, written, why }) => ({ document, line, written, why, kept: true }) as const);
  return [...replaced, ...kept].sort((a, b) => a.line - b.line);
}
