import { z } from 'zod';

/** Which of the ids that a question names the county never held, of those that are its own; part of the answer. */
export const unknownIds = { unknown: z.array(z.string()).default([]) };
