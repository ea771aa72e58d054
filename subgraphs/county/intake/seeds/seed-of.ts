import { inCodebookOrder } from '#schema/codebook/aspect-order.ts';
import { formatCitation } from '#schema/values/citation.ts';
import type { FactRow } from '#subgraphs/county/reading/known-fact.ts';

type Entry = Record<string, unknown>;

/** The facts of one subject as a seed file holds them: what importing it makes them of again. */
export function seedOf(rows: readonly FactRow[]): { facts: Record<string, Entry[]>; notStated?: Entry[] } {
  const ordered = rows.toSorted(inCodebookOrder);
  const stated = ordered.filter(({ statedAs }) => statedAs !== 'NOT_STATED');
  const silent = ordered.filter(({ statedAs }) => statedAs === 'NOT_STATED');
  const byAspect = Map.groupBy(stated, ({ aspect }) => aspect);
  const facts = Object.fromEntries([...byAspect].map(([aspect, own]) => [aspect, own.map(factEntry)]));
  return { facts, ...(silent.length > 0 ? { notStated: silenceEntries(silent) } : {}) };
}

function factEntry({ id, position, statedAs, wording, reasoning, note, value, citations }: FactRow): Entry {
  const key = id.slice(id.lastIndexOf('/') + 1);
  return {
    ...(key === String(position) ? {} : { key }),
    ...value,
    ...(statedAs === 'STATED' ? {} : { statedAs }),
    ...withoutEmpty({ wording, reasoning, note }),
    cite: citations.map(formatCitation),
  };
}

/** One entry for all aspects of which the same lines say nothing; an aspect comes twice only in entries of its own. */
function silenceEntries(rows: readonly FactRow[]): Entry[] {
  const several = new Set(rows.map(({ aspect }) => aspect).filter((aspect, index, all) => all.indexOf(aspect) < index));
  const groups = Map.groupBy(rows, ({ aspect, position, note, citations }) =>
    JSON.stringify([several.has(aspect) && [aspect, position], note, citations]),
  );
  return [...groups.values()].map((own) =>
    withoutEmpty({
      aspects: own.map(({ aspect }) => aspect),
      cite: own[0]?.citations.map(formatCitation),
      note: own[0]?.note,
    }),
  );
}

/** Without what is not given. */
export function withoutEmpty(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== null));
}
