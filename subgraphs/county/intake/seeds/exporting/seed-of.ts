import { inCodebookOrder } from '#schema/codebook/aspect-order.ts';
import { THEMES_NOT_STATED } from '#schema/codebook/codebook.ts';
import { formatCitation } from '#schema/values/citation.ts';
import type { FactRow } from '#subgraphs/county/reading/stored-rows.ts';

type Entry = Record<string, unknown>;

/** The facts of one subject as a seed file holds them: what importing it makes them of again. */
export function seedOf(rows: readonly FactRow[]): { facts: Record<string, Entry[]>; notStated?: Entry[] } {
  const ordered = rows.toSorted(inCodebookOrder);
  const silent = ordered.filter(isSilent);
  const byAspect = Map.groupBy(
    ordered.filter((row) => !isSilent(row)),
    ({ aspect }) => aspect,
  );
  const facts = Object.fromEntries([...byAspect].map(([aspect, own]) => [aspect, own.map(factEntry)]));
  return { facts, ...(silent.length > 0 ? { notStated: silenceEntries(silent) } : {}) };
}

/** Whether a seed file lists a fact under `notStated`: where nothing is said, and where a theme is not spoken of. */
function isSilent({ aspect, value }: FactRow): boolean {
  return value == null || aspect === THEMES_NOT_STATED;
}

function factEntry({ id, position, statedAs, wording, reasoning, note, value, citations }: FactRow): Entry {
  const key = id.slice(id.lastIndexOf('/') + 1);
  return {
    ...(key === String(position) ? {} : { key }),
    ...value,
    ...(statedAs === 'INFERRED' || statedAs === 'ILLEGIBLE' ? { statedAs } : {}),
    ...withoutEmpty({ wording, reasoning, note }),
    cite: citations.map(formatCitation),
  };
}

/** One entry for all aspects and themes of which the same lines say nothing; an aspect comes twice only in entries of its own. */
function silenceEntries(rows: readonly FactRow[]): Entry[] {
  const aspects = rows.map(({ aspect }) => aspect).filter((aspect) => aspect !== THEMES_NOT_STATED);
  const several = new Set(aspects.filter((aspect, index, all) => all.indexOf(aspect) < index));
  const groups = Map.groupBy(rows, ({ aspect, position, note, citations }) =>
    JSON.stringify([several.has(aspect) && [aspect, position], note, citations]),
  );
  return [...groups.values()].map((own) =>
    withoutEmpty({
      aspects: someOf(own.filter(({ value }) => value == null).map(({ aspect }) => aspect)),
      themes: someOf(own.flatMap(({ value }) => value?.theme ?? [])),
      cite: own[0]?.citations.map(formatCitation),
      note: own[0]?.note,
    }),
  );
}

function someOf<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Without what is not given. */
export function withoutEmpty(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== null));
}
