import { z } from 'zod';

const silenceReason = z.enum(['UNAVAILABLE', 'TIMED_OUT']);

/** Why a subgraph that was called gave no answer. */
export type SilenceReason = z.output<typeof silenceReason>;

/** The subgraphs, by name, that were called in vain for a request, each with why. */
export type Silences = Readonly<Record<string, SilenceReason>>;

/** What the gateway passes on among the extensions of an operation; of who has a reason that is none, nothing is known. */
const silenceExtension = z.object({ silent: z.record(z.string(), silenceReason.optional().catch(undefined)) });

/** Tells the subgraph that is asked next who is silent. */
export function encodeSilences(silent: Silences): z.input<typeof silenceExtension> {
  return { silent: { ...silent } };
}

/** Reads which of the counties are silent. What does not fit is ignored, and so are names of other counties. */
export function readSilences(extensions: unknown, counties: readonly string[]): Silences {
  const reported = silenceExtension.safeParse(extensions).data?.silent ?? {};
  return Object.fromEntries(
    counties.flatMap((slug): [string, SilenceReason][] =>
      reported[slug] === undefined ? [] : [[slug, reported[slug]]],
    ),
  );
}
