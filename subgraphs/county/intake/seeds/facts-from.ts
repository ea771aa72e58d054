import { type Aspect, codebook, THEMES_NOT_STATED } from '#schema/codebook/codebook.ts';
import { compareKeys } from '#schema/keys/sort-key.ts';
import { parseCitation } from '#schema/values/citation.ts';
import type { ValueStatedAs } from '#schema/values/stated-as.ts';
import type { Text } from '#schema/values/text.ts';
import { checkFact, type UncheckedFact } from '#subgraphs/county/facts/check-fact.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';

interface SeedFact {
  key?: string | undefined;
  wording?: string | undefined;
  statedAs?: ValueStatedAs;
  reasoning?: Text | undefined;
  note?: Text | undefined;
  unconfirmed?: true | undefined;
  cite: string[];
}
interface SeedNotStated {
  aspects?: string[] | undefined;
  themes?: string[] | undefined;
  cite: string[];
  note?: Text | undefined;
}

/** What becomes a fact under an aspect. */
type Entry = Pick<UncheckedFact, 'statedAs' | 'wording' | 'reasoning' | 'note' | 'value'> & {
  key: string;
  cite: readonly string[];
};

/** The facts of one subject in the order of the codebook, "not stated" after what is stated. */
export function factsFrom(
  subject: string,
  stated: Record<string, SeedFact[] | undefined>,
  notStated: SeedNotStated[],
): AnyFact[] {
  return [...codebook.aspects.values()].flatMap((aspect) => {
    const entries = [
      ...(stated[aspect.id] ?? []).map((fact, index) => said(fact, index + 1, aspect)),
      ...(aspect.id === THEMES_NOT_STATED ? unspoken(notStated) : silences(notStated, aspect.id)),
    ];
    return entries.map(({ key, cite, ...entry }, index) =>
      checkFact({
        ...{ id: `${subject}#${aspect.id}/${key}`, subject, aspect: aspect.id, position: index + 1 },
        ...entry,
        citations: cite.map(parseCitation),
      }),
    );
  });
}

/** A fact as it is written under an aspect; a value that says what is not stated makes the fact so. */
function said(
  { key, wording, statedAs = 'STATED', reasoning, note, cite, unconfirmed: _, ...value }: SeedFact,
  number: number,
  { absence }: Aspect,
): Entry {
  return {
    key: key ?? String(number),
    statedAs: absence ? 'NOT_STATED' : statedAs,
    ...{ wording: wording ?? null, reasoning: reasoning ?? null, note: note ?? null },
    ...{ value, cite },
  };
}

const NOTHING = { statedAs: 'NOT_STATED', wording: null, reasoning: null } as const;

/** What is not stated under an aspect: a fact for each entry that names it. */
function silences(notStated: readonly SeedNotStated[], aspect: string): Entry[] {
  return notStated
    .filter(({ aspects }) => aspects?.includes(aspect))
    .map(({ cite, note = null }, index) => ({ key: `not-stated-${index + 1}`, ...NOTHING, note, value: null, cite }));
}

/** The themes that were looked for and not found, in the order of the codebook, a county's own after them. */
function unspoken(notStated: readonly SeedNotStated[]): Entry[] {
  const entries = notStated.flatMap(({ themes = [], cite, note = null }) =>
    themes.map((theme) => ({ key: keyOfTheme(theme), ...NOTHING, note, value: { theme }, cite })),
  );
  return entries.toSorted(
    (a, b) => placeOfTheme(a.value.theme) - placeOfTheme(b.value.theme) || compareKeys(a.key, b.key),
  );
}

/** A county's own themes have a slash in their names, which keys of facts have not. */
function keyOfTheme(theme: string): string {
  return theme.replaceAll('/', '--');
}

const PLACES = new Map([...codebook.themes.keys()].map((theme, index) => [theme, index]));

function placeOfTheme(theme: string): number {
  return PLACES.get(theme) ?? PLACES.size;
}
