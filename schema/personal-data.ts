/** Each pattern begins with what is rare in texts, so that long ones are gone through in no time. */
const PATTERNS = [
  ['an e-mail address', /(?<=[\p{L}\w.+-]\s?)(?:@|\(at\)|\[at\])\s?[\p{L}\w-]+(?:\.[\p{L}\w-]+)+/iu],
  [
    'a personal identity number',
    /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])[-+‐‑– ]?\d{4}(?!\d)/u,
  ],
  [
    'a telephone number',
    /(?<![\d-])(?:(?:\+|00)46[\s-]?(?:\(0\)\s?)?|0)\d{1,3}[\s/‐‑–-]\d{2,3}(?:[\s‐‑–-]?\d{2,3}){1,2}(?![\d-])|(?<![\d-])(?:\+46|0046|0)[1-9]\d{7,8}(?!\d)/u,
  ],
] as const;

/** Names the kind of contact data that a text holds, or null where it holds none. */
export function personalDataIn(text: string): string | null {
  for (const [kind, pattern] of PATTERNS) if (pattern.test(text)) return kind;
  return null;
}

/** A short text with dots in the place of contact data and what it touches, so that it can be shown. */
export function withoutPersonalData(text: string): string {
  return PATTERNS.reduce(
    (shown, [, { source, flags }]) => shown.replace(new RegExp(`\\S*\\s?(?:${source})\\S*`, `${flags}g`), '…'),
    text,
  );
}
