/** What a text gives way to; the text itself where it says the same. */
export type RewriteString = (text: string) => string;

/**
 * A value with each text in it rewritten, however deep it stands; the value itself where all of them say the same. Keys of objects
 * are names of fields and stay.
 */
export function rewriteTextsWithin<Value>(value: Value, rewrite: RewriteString): Value {
  if (typeof value === 'string') return rewrite(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, rewriteTextsWithin(inner, rewrite)] as const);
  if (entries.every(([key, inner]) => inner === (value as Record<string, unknown>)[key])) return value;
  return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as Value;
}
