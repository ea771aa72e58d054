import type { Text } from '#schema/values/text.ts';

/** A JSON Schema, or another object of an OpenAPI document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A description in both languages, a paragraph each, as the schema of GraphQL has them. */
export function bothWritten({ sv, en }: Text): string {
  return `${sv}\n\n${en}`;
}

/** Points at a part of the document that several others are made of. */
export function component(kind: string, name: string): JsonObject {
  return { $ref: `#/components/${kind}/${name}` };
}

/** An object that has all of these properties. */
export function objectOf(properties: JsonObject, required = Object.keys(properties)): JsonObject {
  return { type: 'object', required, properties };
}

export const STRING: JsonObject = { type: 'string' };
export const STRING_OR_NOTHING: JsonObject = { type: ['string', 'null'] };

/** The same words in both languages. */
export const TEXT_SCHEMA = objectOf({ sv: STRING, en: STRING });

/** A list of what a schema describes. */
export function listOf(items: JsonObject): JsonObject {
  return { type: 'array', items };
}
