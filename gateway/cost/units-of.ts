import { type GraphQLInputType, getNullableType, isListType, isScalarType } from 'graphql';

/** Values of arguments by their names. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** How many things an argument of some type asks for: values of a list, words of a text, years begun of a period, else one. */
export function unitsOf(value: unknown, type: GraphQLInputType, beside: GivenValues): number {
  if (value === null || value === undefined) return 0;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.reduce<number>((sum, item) => sum + unitsOf(item, inner.ofType, {}), 0);
  }
  if (!isScalarType(inner)) return 1;
  if (inner.name === 'String') return String(value).trim().split(/\s+/).length;
  return inner.name === 'Date' && typeof beside.from === 'string' ? yearsIn(beside.from, String(value)) : 1;
}

/** Years begun from one day to another. */
function yearsIn(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(1, to.slice(4) < from.slice(4) ? years : years + 1);
}
