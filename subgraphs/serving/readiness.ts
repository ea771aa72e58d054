import { z } from 'zod';

/** Where a process tells whether it can answer, and where only that it is up. */
export const READINESS = '/readiness';
export const HEALTHCHECK = '/healthcheck';

/** What a process of the hub reports about itself. */
export const readiness = z.looseObject({
  name: z.string(),
  /** Whether it answers requests at all. */
  ready: z.boolean(),
  /** What is not well, also where it can answer without that. */
  problems: z.array(z.string()),
});

export type Readiness = z.output<typeof readiness>;
