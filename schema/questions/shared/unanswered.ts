import { z } from 'zod';

/** What the comparison passes on among the extensions of an answer: counties that were asked and are not in it. */
const unansweredExtension = z.object({ unanswered: z.array(z.string()) });

/** Tells the gateway which counties, by their slugs, were asked and are not in an answer, whatever the reason. */
export function encodeUnanswered(counties: Iterable<string>): z.input<typeof unansweredExtension> {
  return { unanswered: [...counties] };
}

/** Reads which counties are not in an answer that they were asked for; none where nothing is said. */
export function readUnanswered(extensions: unknown): readonly string[] {
  return unansweredExtension.safeParse(extensions).data?.unanswered ?? [];
}
