import { z } from 'zod';
import { limits } from '#schema/shared/limits.ts';

/** What the gateway passes on among the extensions of an operation: milliseconds that it waits for the answer. */
const deadlineExtension = z.object({ deadline: z.int().positive() });

/** Tells a subgraph how many milliseconds its answer is waited for. */
export function encodeDeadline(deadline: number): z.input<typeof deadlineExtension> {
  return { deadline };
}

/** Reads how many milliseconds an answer is waited for: a county's deadline where the gateway does not say. */
export function readDeadline(extensions: unknown): number {
  return deadlineExtension.safeParse(extensions).data?.deadline ?? limits.countyDeadline;
}
