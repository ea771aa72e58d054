/** A description of the schema in its two languages; the same words twice where it has one. */
export interface Bilingual {
  /** Swedish as the hub answers; the language of the page once the schema is turned. */
  first: string;
  second: string;
}

const PARAGRAPHS = '\n\n';

/** The two halves of a description. */
export function bilingual(description: string | null | undefined): Bilingual {
  const paragraphs = (description ?? '').split(PARAGRAPHS);
  const half = paragraphs.length / 2;
  if (!Number.isInteger(half)) return { first: paragraphs.join(PARAGRAPHS), second: paragraphs.join(PARAGRAPHS) };
  return { first: paragraphs.slice(0, half).join(PARAGRAPHS), second: paragraphs.slice(half).join(PARAGRAPHS) };
}
