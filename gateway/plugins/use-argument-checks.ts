import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { z } from 'zod';
import { knownAspect } from '#schema/codebook/known-aspect.ts';
import { pageSize } from '#schema/keys/page-size.ts';
import { checkedPeriod } from '#schema/shared/checked-period.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';

type Given = Readonly<Record<string, unknown>>;

/** What counties would refuse, each for itself and for each of its rows, by the argument. Throw BAD_USER_INPUT. */
const CHECKS: Readonly<Record<string, (value: unknown) => void>> = {
  aspects: (value) => {
    for (const id of [value ?? []].flat()) knownAspect(String(id));
  },
  first: (value) => void pageSize(value as number | null | undefined),
};

/** What is no day is refused where scalars are read. */
const days = z.object({ from: z.iso.date(), to: z.iso.date() });

/** The same by the field, where arguments are wrong together. */
const FIELD_CHECKS: Readonly<Record<string, (given: Given) => void>> = {
  statusIntervals: (given) => {
    const { data } = days.safeParse(given);
    if (data) checkedPeriod(data, limits.statusYears);
  },
};

/** A place in a document where something may be refused. */
type Checked = ArgumentNode | FieldNode;

/** Refuses arguments that counties would refuse, once and before any county is asked. */
export function useArgumentChecks(): GatewayPlugin {
  const found = new WeakMap<OperationDefinitionNode, Checked[]>();

  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, schema, variableValues } = args;
      const operation = getOperationAST(document, operationName);
      if (!operation) return;
      const checked = found.get(operation) ?? checkedPlaces(document, operation, schema);
      found.set(operation, checked);
      for (const place of checked) {
        const refused = refusal(place, variableValues ?? {});
        if (refused) return setResultAndStopExecution({ errors: [refused] });
      }
    },
  };
}

/** What is to be checked of fields beneath the root; those at the root are refused where questions begin. */
function checkedPlaces(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema): Checked[] {
  const checked: Checked[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      Field(node) {
        if (node.name.value in FIELD_CHECKS) checked.push(node);
      },
      Argument(node) {
        if (types.getParentType() !== schema.getQueryType() && node.name.value in CHECKS) checked.push(node);
      },
    }),
  );
  return checked;
}

function refusal(place: Checked, variables: Given): GraphQLError | null {
  const givenTo = ({ value }: ArgumentNode) => valueFromASTUntyped(value, variables);
  try {
    if (place.kind === Kind.ARGUMENT) CHECKS[place.name.value]?.(givenTo(place));
    else
      FIELD_CHECKS[place.name.value]?.(
        Object.fromEntries((place.arguments ?? []).map((argument) => [argument.name.value, givenTo(argument)])),
      );
    return null;
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const { message, code, details } = error;
    return new GraphQLError(message, { nodes: place, extensions: { code, ...details } });
  }
}
