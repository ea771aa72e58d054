import { keyAskedFor, type NodeId, parseNodeId } from '#schema/keys/ids.ts';
import { checkLookUp } from '#schema/keys/look-up.ts';
import { HubError } from '#schema/shared/errors.ts';
import { type InstrumentType, typeName } from '#schema/values/instrument-types.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { type Removable, removals } from '#subgraphs/county/reading/removals.ts';
import type { KnownNode } from '../resolver-parents.ts';
import { answerFact } from './answer-fact.ts';
import { answerOrganisation } from './organisation-resolvers.ts';

/**
 * Instruments, documents, organisations and facts of the county, as of the moment at which the county is known; each
 * found or an error of its own: NOT_FOUND for what never was, REMOVED for what was once, BAD_USER_INPUT for what is no id
 * or of another moment. Throws BAD_USER_INPUT where they are too many.
 */
export async function findNodes(ids: readonly string[], known: Known, argument = 'ids'): Promise<KnownNode[]> {
  checkLookUp(ids);
  const named = ids.map((id) => namedIn(id, known, argument));
  const found = await Promise.all(named.map((id) => (id instanceof Error ? id : find(id, known))));
  const missing = named.filter((id, index): id is NodeId => !(id instanceof Error) && found[index] === null);
  const removedAt = await removedAmong(missing, known);
  return named.map((id, index) => (id instanceof Error ? id : (found[index] ?? absent(id, removedAt(id), known))));
}

/** One of these. Throws what is an error there. */
export async function findNode(id: string, known: Known): Promise<KnownNode> {
  const [found] = await findNodes([id], known, 'id');
  if (!found || found instanceof Error) throw found;
  return found;
}

function namedIn(id: string, known: Known, argument: string): NodeId | HubError {
  try {
    const named = parseNodeId(id, argument);
    keyAskedFor(named, known.moment, argument);
    return named;
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
}

/** Finds a thing, if it is the county's own; `null` where it is not held. */
async function find(named: NodeId, known: Known): Promise<KnownNode | null> {
  const { key, slug, type } = named;
  const { county, loaders } = known;
  if (named.county !== county.slug) return null;
  switch (kindOf(named)) {
    case 'fact': {
      const row = await loaders.fact.load(key);
      return row && answerFact(row, known);
    }
    case 'document': {
      const row = await loaders.documentBySlug.load(slug);
      return row && { ...row, __typename: 'Document', known };
    }
    case 'organisation': {
      const row = await loaders.organisation.load(slug);
      return row && { ...answerOrganisation(row, known), __typename: 'Organisation' };
    }
    case 'instrument': {
      const row = await loaders.instrument.load(key);
      return row && { ...row, __typename: typeName(county.prefix, type as InstrumentType), known };
    }
  }
}

function kindOf({ type, isFact }: NodeId): Removable {
  if (isFact) return 'fact';
  return type === 'document' || type === 'organisation' ? type : 'instrument';
}

/** When things were removed that are not held, with a statement for each kind among them. */
async function removedAmong(missing: readonly NodeId[], known: Known) {
  const own = missing.filter(({ county }) => county === known.county.slug);
  const kinds = await Promise.all(
    [...Map.groupBy(own, kindOf)].map(
      async ([kind, ids]) => [kind, await removals(ids.map(nameOf), known, kind)] as const,
    ),
  );
  const byKind = new Map(kinds);
  return (id: NodeId): string | undefined =>
    id.county === known.county.slug ? byKind.get(kindOf(id))?.get(nameOf(id))?.toISOString() : undefined;
}

/** By what a thing is known in its table. */
function nameOf(id: NodeId): string {
  const kind = kindOf(id);
  return kind === 'instrument' || kind === 'fact' ? id.key : id.slug;
}

function absent(named: NodeId, removedAt: string | undefined, { county: { slug } }: Known): HubError {
  const { key } = named;
  const kind = kindOf(named);
  if (!removedAt) return new HubError('NOT_FOUND', `no ${kind} "${key}" in ${slug}`, { id: key });
  const message = `the ${kind} "${key}" was removed from ${slug} on ${removedAt.slice(0, 10)}`;
  return new HubError('REMOVED', message, { id: key, removedAt });
}
