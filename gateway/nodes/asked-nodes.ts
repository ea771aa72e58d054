import { type FieldNode, type GraphQLObjectType, getArgumentValues, isObjectType } from 'graphql';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { idAt, isInstrumentId, momentBeside, type NodeId, parseNodeId } from '#schema/keys/ids.ts';
import { checkLookUp, checkMoments } from '#schema/keys/look-up.ts';
import { HubError } from '#schema/shared/errors.ts';
import { pastMoment } from '#schema/shared/moment.ts';
import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import { lackedBy } from '../engine/lacked-by.ts';

/** Whom to ask for things by id: a county, by its root field, as of a moment (ISO 8601) or now. */
export interface NodeGroup {
  county: string;
  /** `null` where the comparison is asked instead, which finds the instruments of a county that does not. */
  rootField: string | null;
  moment: string | null;
  ids: string[];
  /** The places of these in what was asked. */
  places: number[];
}

const FIELDS: ReadonlySet<string> = new Set(['node', 'nodes']);

/** Whether a field at the root finds things by id. */
export function findsNodes({ name }: FieldNode): boolean {
  return FIELDS.has(name.value);
}

/**
 * Whom to ask for what a field at the root finds. `null` where there are no ids or they are refused, which is told where
 * the field is answered as it stands, and where a county is none of the hub.
 */
export function nodeGroups(
  field: FieldNode,
  query: GraphQLObjectType,
  variables: Readonly<Record<string, unknown>>,
  finding: ReadonlySet<string>,
): NodeGroup[] | null {
  const definition = query.getFields()[field.name.value];
  const named = definition && namedBy(getArgumentValues(definition, field, { ...variables }));
  if (!named?.length) return null;
  const groups = new Map<string, NodeGroup>();
  for (const [place, { id, moment }] of named.entries()) {
    const own = countyNames(id.county).rootField;
    if (!isPublished(own, query)) return null;
    const rootField = finding.has(own) || !isInstrumentId(id) ? own : null;
    const of = JSON.stringify([id.county, rootField, moment]);
    const group = groups.get(of) ?? { county: id.county, rootField, moment, ids: [], places: [] };
    groups.set(of, group);
    group.ids.push(idAt(id.key, moment));
    group.places.push(place);
  }
  return [...groups.values()];
}

/** What the arguments name, each with its moment; `null` where they are refused. */
function namedBy({ id, ids, asKnownAt }: Record<string, unknown>): { id: NodeId; moment: string | null }[] | null {
  const all = (ids ?? [id]) as string[];
  try {
    checkLookUp(all);
    const asked = pastMoment(asKnownAt as string | null | undefined);
    const named = all.map((one) => {
      const parsed = parseNodeId(one);
      return { id: parsed, moment: momentBeside(parsed, asked, 'ids') };
    });
    checkMoments(named.map(({ moment }) => moment));
    return named;
  } catch (error) {
    if (error instanceof HubError) return null;
    throw error;
  }
}

/** Whether the field by which a county, by its root field, finds things is there; a supergraph of a file may be older. */
function isPublished(rootField: string, query: GraphQLObjectType): boolean {
  const county = query.getFields()[rootField]?.type;
  return isObjectType(county) && 'nodes' in county.getFields();
}

/** The counties that find things by id, by their root fields: all but those of an earlier contract. */
export function findingCounties(subgraphs: readonly GatewaySubgraph[]): ReadonlySet<string> {
  const finding = subgraphs.filter((subgraph) => {
    const { prefix, rootField } = countyNames(subgraph.name);
    const lacked = lackedBy(subgraph);
    return subgraph.county && ![`Query.${rootField}`, prefix, `${prefix}.nodes`].some((what) => lacked.has(what));
  });
  return new Set(finding.map(({ name }) => countyNames(name).rootField));
}
