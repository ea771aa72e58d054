import { compareQuestion } from '../../../schema/questions/compare.ts';
import type { FactRow } from '../loaders.ts';
import { citationsOf } from '../resolvers/fact.ts';
import { updatedAt } from './county-state.ts';
import { part } from './part.ts';

/** The facts of the county's own instruments among those compared. */
export const comparePart = part({
  question: compareQuestion,
  async answer({ ids, aspects }, context) {
    const { county, loaders } = context;
    const own = ids.filter((id) => id.startsWith(`${county.slug}:`));
    const rows = await Promise.all(own.map((id) => loaders.instrument.load(id)));
    const live = rows.filter((row) => row !== null && !row.removedAt).filter((row) => row !== null);
    const facts = await Promise.all(
      live.map((row) => Promise.all(aspects.map((aspect) => loaders.facts.load({ subject: row.id, aspect })))),
    );
    return {
      updatedAt: await updatedAt(context),
      found: live.map((row, index) => ({
        id: row.id,
        kind: row.kind,
        title: row.title ?? null,
        facts: (facts[index] ?? []).flat().map(answered),
      })),
      removed: rows.filter((row) => row?.removedAt).map((row) => row?.id ?? ''),
      missing: own.filter((_, index) => rows[index] === null),
    };
  },
});

function answered(row: FactRow) {
  const { id, aspect, statedAs, value } = row;
  return {
    id,
    aspect,
    statedAs,
    value: value ?? null,
    wording: row.wording ?? null,
    reasoning: row.reasoning ?? null,
    note: row.note ?? null,
    inWords: row.inWords ?? null,
    readings: row.readings ?? null,
    citations: citationsOf(row),
  };
}
