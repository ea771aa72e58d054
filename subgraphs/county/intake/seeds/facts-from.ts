import { codebook } from '#schema/codebook/codebook.ts';
import { parseCitation } from '#schema/values/citation.ts';
import type { ValueStatedAs } from '#schema/values/stated-as.ts';
import type { Text } from '#schema/values/text.ts';
import { checkFact } from '#subgraphs/county/facts/check-fact.ts';
import type { AnyFact } from '#subgraphs/county/facts/fact.ts';

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
): AnyFact[] {
  const facts: AnyFact[] = [];
  for (const aspect of codebook.aspects.keys()) {
    let position = 0;
    for (const { key, wording = null, statedAs, reasoning = null, note = null, cite, ...value } of stated[aspect] ??
      []) {
      position += 1;
      const id = `${subject}#${aspect}/${key ?? position}`;
      const citations = cite.map(parseCitation);
      facts.push(checkFact({ id, subject, aspect, position, statedAs, wording, reasoning, note, value, citations }));
    }
    for (const [index, { cite, note = null }] of notStated
      .filter(({ aspects }) => aspects.includes(aspect))
      .entries()) {
      position += 1;
      const id = `${subject}#${aspect}/not-stated-${index + 1}`;
      const nothing = { statedAs: 'NOT_STATED', wording: null, reasoning: null, value: null } as const;
      facts.push(checkFact({ id, subject, aspect, position, ...nothing, note, citations: cite.map(parseCitation) }));
    }
  }
  return facts;
}
