import { Instrument, Revision } from '../store/entities/index.ts';
import { type Known, numberOf } from './county-context.ts';

/**
 * When instruments were removed that were held once and are not held as of a revision: by id, of those asked for, or of
 * all where none are named.
 */
export async function removals(
  ids: readonly string[] | null,
  known: Pick<Known, 'em' | 'revision'>,
): Promise<ReadonlyMap<string, Date>> {
  const { em } = known;
  const ended = await em
    .createQueryBuilder(Instrument, 'i')
    .select(['i.id', 'i.until'])
    .where({ until: { $lte: numberOf(known) }, ...(ids ? { id: { $in: [...ids] } } : {}) })
    .execute<{ id: string; until: number }[]>('all', false);
  const last = new Map<string, number>();
  for (const { id, until } of ended) last.set(id, Math.max(last.get(id) ?? until, until));
  const held = await em.find(Instrument, { id: { $in: [...last.keys()] } }, { fields: ['id'] });
  for (const { id } of held) last.delete(id);
  const revisions = await em.find(Revision, { number: { $in: [...new Set(last.values())] } });
  const at = new Map(revisions.map((row) => [row.number, row.at]));
  return new Map([...last].flatMap(([id, until]) => (at.has(until) ? [[id, at.get(until) as Date]] : [])));
}
