import { type DefinitionNode, type DocumentNode, Kind } from 'graphql';
import { capital } from '../shared/capital.ts';
import { INSTRUMENT_INTERFACES } from '../values/instrument-types.ts';
import { connectionSdl, contract, sdlFile } from './contract.ts';
import { expandInterfaces, namesIn } from './expand-sdl.ts';
import { asSubgraph } from './federation.ts';
import { parseSdl } from './parse-sdl.ts';

/** What an instrument costs to find and to give its name, in tenths of a millisecond. */
const INSTRUMENT_COST = 5;

/** The names that a county's slug gives its types and its root field. */
export interface CountyNames {
  /** `vastra-gotaland`, the name of the folder and of the subgraph. */
  slug: string;
  /** `VastraGotaland` */
  prefix: string;
  /** `vastraGotaland` */
  rootField: string;
  /** `VastraGotalandPart` */
  part: string;
}

/** Derives every name of a county from its slug, so that none is written twice. */
export function countyNames(slug: string): CountyNames {
  const prefix = slug.split('-').map(capital).join('');
  return { slug, prefix, rootField: prefix.charAt(0).toLowerCase() + prefix.slice(1), part: `${prefix}Part` };
}

/**
 * The SDL of a county's subgraph: the shared contract, the fields derived from facts, a concrete type per
 * kind of instrument, the county's root field, its one part for all cross-county questions, and what it adds itself.
 */
export function countySdl(slug: string, derived: DocumentNode, additions = ''): DocumentNode {
  const { prefix, rootField } = countyNames(slug);
  const template = sdlFile('county.graphql').replaceAll('__Prefix__', prefix).replaceAll('__rootField__', rootField);
  const concrete = INSTRUMENT_INTERFACES.map(
    (
      name,
    ) => `"${name} · ${prefix}" type ${prefix}${name} implements ${name} & Instrument & Node @key(fields: "ref") @cost(weight: ${INSTRUMENT_COST}) {
      "Nyckel mellan delgraferna · Key between subgraphs" ref: ID! @inaccessible }`,
  );
  const shared = contract(derived);
  const connections = INSTRUMENT_INTERFACES.map((name) => connectionSdl(prefix + name));
  const own = parseSdl([template, ...concrete, ...connections, additions].join('\n'));
  const whole = expandInterfaces({ ...shared, definitions: [...shared.definitions, ...own.definitions] });
  return asSubgraph(withoutUnused(whole));
}

/** Without the enumerations that only cross-county questions use. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = namesIn(document);
  const isUsed = (node: DefinitionNode) => node.kind !== Kind.ENUM_TYPE_DEFINITION || used.has(node.name.value);
  return { ...document, definitions: document.definitions.filter(isUsed) };
}
