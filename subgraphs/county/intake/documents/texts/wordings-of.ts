/** The wording of the fact and of the dates, ages and conditions within its value. */
export function wordingsOf(fact: { wording: string | null; value: unknown }): string[] {
  const found = fact.wording === null ? [] : [fact.wording];
  JSON.stringify(fact.value, (key, value: unknown) => {
    if (key === 'wording' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
