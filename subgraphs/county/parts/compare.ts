import { compareQuestion } from '../../../schema/questions/compare.ts';
import { answeredFact } from './fact-answer.ts';
import { part } from './part.ts';
import { updatedAt } from './updated-at.ts';

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
        facts: (facts[index] ?? []).flat().map(answeredFact),
      })),
      removed: rows.filter((row) => row?.removedAt).map((row) => row?.id ?? ''),
      missing: own.filter((_, index) => rows[index] === null),
    };
  },
});
