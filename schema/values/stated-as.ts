import type { z } from 'zod';
import { oneOf } from './enumerations.ts';

/** How a fact stands to its source. What does not apply to an instrument is never a fact of it. */
export const factStatedAs = oneOf('StatedAs').exclude(['NOT_APPLICABLE']);

/** How a fact that has a value stands to its source. */
export const valueStatedAs = factStatedAs.exclude(['NOT_STATED']);

export type FactStatedAs = z.output<typeof factStatedAs>;
export type ValueStatedAs = z.output<typeof valueStatedAs>;
