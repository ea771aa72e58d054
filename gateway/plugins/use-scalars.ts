import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { isScalarType } from 'graphql';
import { scalars } from '#schema/keys/scalars.ts';

/**
 * Reads dates and points in time where the client's values are read, so that one that is none is refused once, and no
 * county is asked. A supergraph says of a scalar only what it is called.
 */
export function useScalars(): GatewayPlugin {
  return {
    onSchemaChange({ schema }) {
      for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
        const type = schema.getType(name);
        if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
      }
    },
  };
}
