import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { ExecutionResult } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../engine/fragments-of.ts';
import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import { rootFields } from '../engine/root-fields.ts';
import { collectFields } from '../own-document/collect-fields.ts';
import { findingCounties, findsNodes, type NodeGroup, nodeGroups } from './asked-nodes.ts';
import { joinAnswers } from './join-answers.ts';
import { keptByDocument } from './kept-by-document.ts';
import { askingGroup, withRootFields } from './split-operation.ts';

/** A field at the root of the client's operation; with whom to ask for what it finds, where that is not as it stands. */
interface RootField {
  key: string;
  nodes: readonly FieldNode[];
  groups: NodeGroup[] | null;
}

/**
 * Finds things by id where `node` and `nodes` ask for them. The types of documents, organisations and facts are the same in
 * all counties, so that no router can tell by them whom to ask; but each id names its county, which is asked here, beside
 * the rest of the operation, and says of each whether it is there. Stands around what makes the document of the engine.
 */
export function useNodes(subgraphs: readonly GatewaySubgraph[]): GatewayPlugin {
  const finding = findingCounties(subgraphs);
  const kept = keptByDocument();

  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { document, operationName, schema, variableValues: given = {} } = args;
        const operation = getOperationAST(document, operationName);
        const fields =
          operation && asksForNodes(document, operation)
            ? rootFieldsOf(document, operation, schema, given, finding)
            : [];
        if (!operation || fields.every(({ groups }) => groups === null)) return executeFn(args);
        const asked = fields.filter(({ groups }) => groups === null).flatMap(({ nodes }) => nodes);
        const execute = async (doc: DocumentNode, variables = {}): Promise<ExecutionResult> =>
          executeFn({ ...args, document: doc, variableValues: { ...given, ...variables } });
        const rest =
          asked.length > 0
            ? execute(kept(document, asked, '', () => withRootFields(document, operation, asked)))
            : null;
        const answers = fields.flatMap(({ key, nodes, groups }) =>
          (groups ?? []).map(async (group) => {
            const { rootField } = group;
            const {
              document: own,
              ids,
              moment,
            } = kept(document, nodes, `${rootField}`, () => askingGroup(document, operation, rootField, nodes));
            const result = await execute(own, { [ids]: group.ids, [moment]: group.moment });
            return { key, isList: nodes[0]?.name.value === 'nodes', group, result };
          }),
        );
        const [beside, found] = await Promise.all([rest, Promise.all(answers)]);
        return joinAnswers(
          fields.map(({ key }) => key),
          beside,
          found,
        );
      });
    },
  };
}

/** The fields at the root, as GraphQL collects them; none where variables are refused, which is told elsewhere. */
function rootFieldsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  given: Readonly<Record<string, unknown>>,
  finding: ReadonlySet<string>,
): RootField[] {
  const query = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (!query || operation.operation !== 'query' || !coerced) return [];
  const reading = { schema, fragments: fragmentsOf(document), variables: coerced };
  const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;
  const collected = collectFields([operation.selectionSet], new Set([query.name]), reading, keyOf);
  return [...collected.values()].flat().map(({ key, nodes }) => {
    const [first] = nodes;
    return { key, nodes, groups: first && findsNodes(first) ? nodeGroups(first, query, coerced, finding) : null };
  });
}

/** Whether an operation has fields at its root that find things by id; looked for once. */
function asksForNodes(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const before = asking.get(operation);
  if (before !== undefined) return before;
  const fragments = fragmentsOf(document);
  const fields = rootFields(operation.selectionSet, { getFragment: (name) => fragments.get(name) });
  const found = fields.some(findsNodes);
  asking.set(operation, found);
  return found;
}

const asking = new WeakMap<OperationDefinitionNode, boolean>();
