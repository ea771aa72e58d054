import type { SchemaReference } from '@graphiql/react';
import { getNamedType } from 'graphql';

/** The type that a word in a query leads to: what it is a field of, takes or is; `null` where that is not known. */
export function typePointedAt({ kind, typeInfo }: SchemaReference): string | null {
  const { parentType, enumValue, inputType, type } = typeInfo;
  const pointed = kind === 'EnumValue' || enumValue ? inputType : (parentType ?? inputType ?? type);
  return pointed ? (getNamedType(pointed)?.name ?? null) : null;
}
