import { momentBeside, type NodeId, parseNodeId } from '#schema/keys/ids.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { type InstrumentType, typeName } from '#schema/values/instrument-types.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { type Removable, removals } from '#subgraphs/county/reading/removals.ts';
import type { KnownNode } from '../resolver-parents.ts';
import { answerFact } from './answer-fact.ts';
import { answerOrganisation } from './organisation-resolvers.ts';

/** Things of the county by id, each found or an error of its own. Throws BAD_USER_INPUT where they are too many. */
export function findNodes(ids: readonly string[], known: Known): Promise<KnownNode>[] {
  if (ids.length > limits.idsPerLookup)
    throw new HubError('BAD_USER_INPUT', `ids: ${ids.length} ids; expected at most ${limits.idsPerLookup}`, {
      argument: 'ids',
    });
  return ids.map((id) => findNode(id, known, 'ids').catch((error: Error) => error));
}

/**
 * An instrument, a document, an organisation or a fact of the county, as of the moment at which the county is known.
 * Throws NOT_FOUND for what never was, REMOVED for what was once, and BAD_USER_INPUT for what is no id or of another
 * moment.
 */
export async function findNode(id: string, known: Known, argument = 'id') {
  const named = parseNodeId(id, argument);
  momentBeside(named, known.moment, argument);
  const { slug } = known.county;
  const { key } = named;
  const kind = kindOf(named);
  const isOwn = named.county === slug;
  const found = isOwn ? await FINDING[kind](named, known) : null;
  if (found) return found;
  const name = kind === 'instrument' || kind === 'fact' ? key : named.slug;
  const removedAt = isOwn ? (await removals([name], known, kind)).get(name)?.toISOString() : undefined;
  if (!removedAt) throw new HubError('NOT_FOUND', `no ${kind} "${key}" in ${slug}`, { id: key });
  throw new HubError('REMOVED', `the ${kind} "${key}" was removed from ${slug} on ${removedAt.slice(0, 10)}`, {
    id: key,
    removedAt,
  });
}

function kindOf({ type, isFact }: NodeId): Removable {
  if (isFact) return 'fact';
  return type === 'document' || type === 'organisation' ? type : 'instrument';
}

const FINDING: Readonly<Record<Removable, (named: NodeId, known: Known) => Promise<{ __typename: string } | null>>> = {
  async instrument({ key, type }, known) {
    const row = await known.loaders.instrument.load(key);
    return row && { ...row, __typename: typeName(known.county.prefix, type as InstrumentType), known };
  },
  async document({ slug }, known) {
    const row = await known.loaders.documentBySlug.load(slug);
    return row && { ...row, __typename: 'Document', known };
  },
  async organisation({ slug }, known) {
    const row = await known.loaders.organisation.load(slug);
    return row && { ...answerOrganisation(row, known), __typename: 'Organisation' };
  },
  async fact({ key }, known) {
    const row = await known.loaders.fact.load(key);
    return row && answerFact(row, known);
  },
};
