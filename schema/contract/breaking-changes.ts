import {
  BreakingChangeType,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** How GraphQL tells that something is gone, and what of it was released. */
const GONE: Readonly<
  Partial<
    Record<BreakingChangeType, { told: RegExp; wasDeprecated(schema: GraphQLSchema, ...names: string[]): boolean }>
  >
> = {
  [BreakingChangeType.FIELD_REMOVED]: { told: /^(\w+)\.(\w+) was removed/, wasDeprecated: fieldWasDeprecated },
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: {
    told: /^(\w+) was removed from enum type (\w+)/,
    wasDeprecated: (schema, value, type) => {
      const found = schema.getType(type);
      return isEnumType(found) && found.getValue(value)?.deprecationReason !== undefined;
    },
  },
  [BreakingChangeType.ARG_REMOVED]: {
    told: /^(\w+)\.(\w+) arg (\w+) was removed/,
    wasDeprecated: (schema, type, field, name) =>
      fieldsOf(schema, type)?.[field]?.args.find((arg) => arg.name === name)?.deprecationReason !== undefined,
  },
};

/**
 * What a schema breaks for those who use a released one, a sentence each: all that GraphQL calls breaking, but for the removal
 * of what the release said to be deprecated.
 */
export function breakingChanges(released: GraphQLSchema, current: GraphQLSchema): string[] {
  return findBreakingChanges(released, current)
    .filter(({ type, description }) => {
      const gone = GONE[type];
      const [, ...names] = gone?.told.exec(description) ?? [];
      return !gone || names.length === 0 || !gone.wasDeprecated(released, ...names);
    })
    .map(({ description }) => description);
}

function fieldWasDeprecated(schema: GraphQLSchema, type: string, field: string): boolean {
  const found = schema.getType(type);
  if (isInputObjectType(found)) return found.getFields()[field]?.deprecationReason !== undefined;
  return fieldsOf(schema, type)?.[field]?.deprecationReason !== undefined;
}

function fieldsOf(schema: GraphQLSchema, type: string) {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields() : null;
}
