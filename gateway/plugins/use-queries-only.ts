import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { type FieldNode, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { rootFields } from '../engine/root-fields.ts';

/**
 * Refuses documents that the engine does not answer: mutations and subscriptions, as this hub has
 * none, and questions about the schema mixed with questions to the counties, which it answers with
 * null and without an error.
 */
export function useQueriesOnly(): GatewayPlugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(queriesOnly);
      addValidationRule(schemaApart);
    },
  };
}

/** What is said of operations that this hub has none of. */
export const NO_MUTATIONS = 'operation: mutations are not answered here; expected a query';
const NO_SUBSCRIPTIONS = 'operation: subscriptions are not answered here; expected a query';

const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation !== 'query')
      refuse(context, operation.operation === 'mutation' ? NO_MUTATIONS : NO_SUBSCRIPTIONS);
  },
});

const schemaApart: ValidationRule = (context) => ({
  Document({ definitions }) {
    const fields = definitions.flatMap((node) =>
      node.kind === 'OperationDefinition' ? rootFields(node.selectionSet, context) : [],
    );
    const named = fields.filter(({ name }) => name.value !== '__typename');
    if (named.some(asksSchema) && !named.every(asksSchema))
      refuse(
        context,
        'document: asks for the schema and for data; expected __schema and __type in a document of their own',
      );
  },
});

function asksSchema({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

function refuse(context: ValidationContext, message: string): void {
  context.reportError(
    new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies AnswerCode } }),
  );
}
