import { codebook } from '#schema/codebook/codebook.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { compareQuestion, type FoundAnswer } from '#schema/questions/compare-question.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import { listedFacts, listedInstruments } from '../asking/listed-questions.ts';
import { listedRows } from '../asking/read-from.ts';

/** An instrument as the verifier reads it: by its id and its facts alone, whatever the county makes of them. */
export interface ReadInstrument {
  id: string;
  type: string;
  kind: string | null;
  title: string | null;
  facts: FactAnswer[];
}

/** Instruments whose facts are asked for at once. */
const AT_ONCE = 25;

/** Every instrument that the county lists, with its facts: as a comparison gives them, or else as the list of facts does. */
export async function readInstruments(county: CheckedCounty): Promise<ReadInstrument[]> {
  const ids = (await listedRows(county, listedInstruments)).map(({ id }) => id);
  const found = new Map<string, Omit<FoundAnswer, 'shortTitle'>>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const reply = await county.ask(compareQuestion, { ids: ids.slice(at, at + AT_ONCE), aspects: ALL_ASPECTS });
    if (reply.status === 'ANSWERED') for (const one of reply.answer.found) found.set(one.id, one);
  }
  if (found.size === 0)
    for (const { fact, instrument } of await listedRows(county, listedFacts)) {
      if (!instrument) continue;
      const { id, kind, title } = instrument;
      const known = found.get(id) ?? { id, kind, title, facts: [] };
      found.set(id, { ...known, facts: [...known.facts, fact] });
    }
  return ids.flatMap((id) => {
    const one = found.get(id);
    return one ? [{ id, type: typeIn(id), kind: one.kind, title: one.title, facts: one.facts }] : [];
  });
}

/** Every aspect of the codebook. */
export const ALL_ASPECTS = [...codebook.aspects.keys()];

/** The type that an id names. */
export function typeIn(id: string): string {
  return id.split(':')[1] ?? '';
}

/** What an id names without its county and type, and without a moment. */
export function slugIn(id: string): string {
  return keyOf(id).split(':')[2] ?? '';
}

/** The values of facts under an aspect that say something. */
export function valuesUnder<Value>({ facts }: Pick<ReadInstrument, 'facts'>, aspect: string): Value[] {
  return facts.flatMap((fact) =>
    fact.aspect === aspect && fact.statedAs !== 'NOT_STATED' && fact.value !== null ? [fact.value as Value] : [],
  );
}

/** Whether a theme is another one or subdivides it, in the codebook or by its name. */
export function isThemeWithin(theme: string, other: string): boolean {
  const broader = broaderThan(theme);
  return theme === other || (broader !== undefined && isThemeWithin(broader, other));
}

/** The theme that a theme subdivides: a county’s own by its name, others by the codebook. */
export function broaderThan(theme: string): string | undefined {
  const own = theme.lastIndexOf('/');
  return own === -1 ? codebook.themes.get(theme)?.broader : theme.slice(0, own);
}

/** The different values of a list, none of them nothing. */
export function those<Value>(values: readonly (Value | null | undefined)[]): Value[] {
  return [...new Set(values.filter((value) => value !== null && value !== undefined))];
}
