import { z } from 'zod';

/** A JSON Schema, as far as it is walked here. */
interface Shape {
  enum?: unknown[];
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** The members of the enumerations of a schema, each with the enumeration that it is of. */
export function enumerationMembers(schema: z.ZodType): string[] {
  return shapesIn(published(schema)).flatMap(({ enum: members = [] }) =>
    members.map((member) => named(member, members)),
  );
}

/** Those that stand in values, at the places where the schema has them. */
export function membersIn(schema: z.ZodType, values: readonly unknown[]): string[] {
  const shape = published(schema);
  return values.flatMap((value) => found(shape, value));
}

/** The schema as readers that do not know ours have it. */
function published(schema: z.ZodType): Shape {
  return z.toJSONSchema(schema, { io: 'input' }) as Shape;
}

function named(member: unknown, members: readonly unknown[]): string {
  return `${member}, of ${members.join(' | ')}`;
}

function shapesIn(shape: Shape): Shape[] {
  const inner = [
    ...Object.values(shape.properties ?? {}),
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []),
  ];
  return [shape, ...inner.flatMap(shapesIn)];
}

function found({ enum: members, properties = {}, items, anyOf = [] }: Shape, value: unknown): string[] {
  const here = members?.includes(value) ? [named(value, members)] : [];
  const below = anyOf.flatMap((shape) => found(shape, value));
  if (Array.isArray(value)) return [...here, ...below, ...value.flatMap((item) => (items ? found(items, item) : []))];
  if (typeof value !== 'object' || value === null) return [...here, ...below];
  const fields = Object.entries(value).flatMap(([field, inner]) =>
    Object.hasOwn(properties, field) ? found(properties[field] as Shape, inner) : [],
  );
  return [...here, ...below, ...fields];
}
