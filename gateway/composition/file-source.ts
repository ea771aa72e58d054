import { readFileSync } from 'node:fs';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { SecretFor } from '#schema/settings/foreign-counties.ts';
import { isElsewhere } from '#schema/settings/loopback.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import type { ExpectedSubgraph, GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import type { SupergraphSource } from './source.ts';

/** The enumeration of a supergraph that names its subgraphs. */
const GRAPHS = 'join__Graph';

export interface FileSourceOptions {
  /** The subgraphs that a supergraph of this hub has. */
  expected: readonly ExpectedSubgraph[];
  secretFor: SecretFor;
  log: Log;
}

/**
 * The supergraph of a file, which names its subgraphs' addresses. Throws INVALID_SETTING when it is no supergraph of this
 * hub at the start; later such a file is logged once, and the last good one stays.
 */
export function fileSource(file: string, { expected, secretFor, log }: FileSourceOptions): SupergraphSource {
  let good = readSupergraph(file, expected, secretFor);
  let problem: string | null = null;
  return {
    supergraph: () => good.supergraph,
    subgraphs: () => good.subgraphs,
    async look() {
      const before = good.supergraph;
      try {
        good = readSupergraph(file, expected, secretFor);
        problem = null;
      } catch (error) {
        const why = (error as Error).message;
        if (why !== problem) log('supergraph-file.refused', { file, reason: why });
        problem = why;
      }
      return good.supergraph !== before;
    },
    state: () => ({ file, subgraphs: good.subgraphs.map(({ name }) => ({ name })) }),
    problems: () => (problem === null ? [] : [problem]),
  };
}

function readSupergraph(file: string, expected: readonly ExpectedSubgraph[], secretFor: SecretFor) {
  const supergraph = readText(file);
  const graphs = graphsOf(supergraph, file);
  const names = graphs.map(({ name }) => name);
  const wrong = [
    ...expected.filter(({ name }) => !names.includes(name)).map(({ name }) => `has no subgraph ${name}`),
    ...graphs
      .filter(({ url }) => !URL.canParse(url) || new URL(url).hostname.endsWith('.invalid'))
      .map(({ name }) => `has no address for ${name}; make it with: hub compose --subgraphs ${name}=url,…`),
    ...graphs
      .filter(({ name, url }) => secretFor(name) === undefined && URL.canParse(url) && isElsewhere(url))
      .map(
        ({ name }) =>
          `has ${name} on another machine, which needs HUB_SECRET, HUB_SECRET_FILE or, for a foreign county, a secret of its own`,
      ),
  ];
  if (wrong.length > 0) throw new HubError('INVALID_SETTING', wrong.map((what) => `${file} ${what}`).join('\n'));
  const isCounty = (name: string) => expected.find((subgraph) => subgraph.name === name)?.county ?? true;
  const subgraphs = graphs.map(({ name, url }): GatewaySubgraph => ({ name, url, sdl: '', county: isCounty(name) }));
  return { supergraph, subgraphs };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new HubError('INVALID_SETTING', `the supergraph cannot be read: ${(error as Error).message}`);
  }
}

/** The names and addresses of the subgraphs in a supergraph. */
function graphsOf(supergraph: string, file: string): { name: string; url: string }[] {
  let definitions: ReturnType<typeof parse>['definitions'];
  try {
    ({ definitions } = parse(supergraph));
  } catch (error) {
    throw new HubError('INVALID_SETTING', `${file} is no supergraph: ${(error as Error).message}`);
  }
  const graphs = definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === GRAPHS);
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION)
    throw new HubError('INVALID_SETTING', `${file} is no supergraph: expected the enumeration ${GRAPHS} in it`);
  return (graphs.values ?? []).map(({ directives }) => {
    const given = directives?.find((directive) => directive.name.value === 'join__graph')?.arguments ?? [];
    const text = (name: string) => {
      const found = given.find((argument) => argument.name.value === name);
      return found ? String(valueFromASTUntyped(found.value)) : '';
    };
    return { name: text('name'), url: text('url') };
  });
}
