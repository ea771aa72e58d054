import { z } from 'zod';
import type { ComparisonContext } from './comparison-context.ts';

/**
 * A part as it comes back: what the county answered, encoded, and the number of rows where it counted. Gateways leave
 * out whose it is.
 */
const answeredPart = z.object({
  answer: z.string().nullish(),
  count: z.int().nonnegative().nullish(),
  facets: z.string().nullish(),
});

export type AnsweredPart = z.output<typeof answeredPart>;

/** Parts as a gateway hands them over, in the order in which counties were asked; nobody has looked at them yet. */
export type HandedParts = readonly unknown[] | null | undefined;

/** Reads parts; one that the county did not answer is `null`. One that is no part is so too, and noted in the context. */
export function readParts(
  asked: readonly string[],
  parts: HandedParts,
  { unreadable }: ComparisonContext,
): (AnsweredPart | null)[] {
  return (parts ?? []).map((part, index) => {
    const read = answeredPart.nullish().safeParse(part);
    if (!read.success) unreadable.add(asked[index] ?? '');
    return read.data ?? null;
  });
}
