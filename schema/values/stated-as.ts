import type { z } from 'zod';
import { oneOf } from './enumerations.ts';

/** How a fact stands to its source. What does not apply to an instrument, or is not coded, is never a fact of it. */
export const factStatedAs = oneOf('StatedAs').exclude(['NOT_APPLICABLE', 'NOT_CODED']);

/** How a fact that has a value stands to its source. */
export const valueStatedAs = factStatedAs.exclude(['NOT_STATED']);

export type FactStatedAs = z.output<typeof factStatedAs>;
export type ValueStatedAs = z.output<typeof valueStatedAs>;
