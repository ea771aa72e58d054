import { z } from 'zod';
import { factStatedAs } from '#schema/values/stated-as.ts';
import { text } from '#schema/values/text.ts';

/** Where something stands, on its way from a county. */
export const citationAnswer = z.object({
  documentId: z.string(),
  documentTitle: z.string().nullable(),
  lineStart: z.int(),
  lineEnd: z.int(),
  quote: z.string().nullable(),
});

/** A fact on its way from a county. */
export const factAnswer = z.object({
  id: z.string(),
  aspect: z.string(),
  statedAs: factStatedAs,
  wording: z.string().nullable(),
  reasoning: text.nullable(),
  note: text.nullable(),
  inWords: text.nullable(),
  value: z.unknown(),
  /** Every meaning that the wording allows; `null` where nothing can be said. */
  readings: z.array(z.string()).nullable(),
  citations: z.array(citationAnswer),
});

export type CitationAnswer = z.output<typeof citationAnswer>;
export type FactAnswer = z.output<typeof factAnswer>;

const onTheme = z.object({ theme: z.string() });

/** The theme that a fact says is not spoken of; empty where it says no such thing. */
export function themeOf({ value }: Pick<FactAnswer, 'value'>): string {
  return onTheme.safeParse(value).data?.theme ?? '';
}

const themed = z.object({ themes: z.array(z.string()) });

/** The themes that a fact's value is coded with; none where it has none, or none that can be read. */
export function themesOf({ value }: Pick<FactAnswer, 'value'>): string[] {
  return themed.safeParse(value).data?.themes ?? [];
}
