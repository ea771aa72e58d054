/** Plain values, each once, in the order of their first place. */
export function distinct<Value>(values: readonly Value[]): Value[] {
  if (values.length < 2) return [...values];
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
