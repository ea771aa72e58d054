import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { createGraphQLError } from '@graphql-tools/utils';
import { type GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';
import { placeOfError } from './use-error-codes.ts';

/** How GraphQL says that something is no value of an enumeration, which it names. */
const NO_VALUE = /"(\w+)" enum\.|^.*Enum "(\w+)" cannot represent/;

/** Adds to an error about a value that an enumeration does not have the values that it has. */
export function useEnumValues(): GatewayPlugin {
  let current: GraphQLSchema | null = null;
  return {
    onSchemaChange({ schema }) {
      current = schema;
    },
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      setResult({ ...result, errors: result.errors.map((error) => withValues(error, current)) });
    },
  };
}

function withValues(error: GraphQLError, schema: GraphQLSchema | null): GraphQLError {
  const [, missing, misfit] = NO_VALUE.exec(error.message) ?? [];
  const type = schema?.getType(missing ?? misfit ?? '');
  if (!isEnumType(type)) return error;
  const values = type.getValues().map(({ name }) => name);
  return createGraphQLError(`${error.message} Expected one of ${values.join(', ')}.`, {
    ...placeOfError(error),
    extensions: error.extensions,
  });
}
