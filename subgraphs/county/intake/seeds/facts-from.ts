import { codebook } from '#schema/codebook/codebook.ts';
import { parseCitation } from '#schema/values/citation.ts';
import type { ValueStatedAs } from '#schema/values/stated-as.ts';
import type { Text } from '#schema/values/text.ts';
import type { FactData } from '#subgraphs/county/facts/county-data.ts';

interface SeedFact {
  key?: string | undefined;
  wording?: string | undefined;
  statedAs: ValueStatedAs;
  reasoning?: Text | undefined;
  note?: Text | undefined;
  cite: string[];
}
interface SeedNotStated {
  aspects: string[];
  cite: string[];
  note?: Text | undefined;
}

/** The facts of one subject in the order of the codebook, "not stated" after what is stated. */
export function factsFrom(
  subject: string,
  stated: Record<string, SeedFact[] | undefined>,
  notStated: SeedNotStated[],
): FactData[] {
  const facts: FactData[] = [];
  for (const aspect of codebook.aspects.keys()) {
    let position = 0;
    for (const { key, wording, statedAs, reasoning, note, cite, ...value } of stated[aspect] ?? []) {
      position += 1;
      facts.push({
        id: `${subject}#${aspect}/${key ?? position}`,
        subject,
        aspect,
        position,
        statedAs,
        wording: wording ?? null,
        reasoning: reasoning ?? null,
        note: note ?? null,
        value,
        citations: cite.map(parseCitation),
      });
    }
    for (const [index, { cite, note }] of notStated.filter((entry) => entry.aspects.includes(aspect)).entries()) {
      position += 1;
      facts.push({
        id: `${subject}#${aspect}/not-stated-${index + 1}`,
        subject,
        aspect,
        position,
        statedAs: 'NOT_STATED',
        wording: null,
        reasoning: null,
        note: note ?? null,
        value: null,
        citations: cite.map(parseCitation),
      });
    }
  }
  return facts;
}
