import { z } from 'zod';
import type { ErrorCode } from '#schema/shared/errors.ts';

/** What a command begins with: it has read the file that only the owner of the data can read, and is of this version. */
export const greeting = z.strictObject({ secret: z.string(), version: z.string() });
export type Greeting = z.output<typeof greeting>;

/** Work that a command asks for, by its name, one at a time. */
export const askedWork = z.strictObject({ work: z.string(), args: z.unknown() });
export type AskedWork = z.output<typeof askedWork>;

/** What a command is told: first what comes while the work is done, then its result, or why there is none. */
export type ToldWork =
  | { kind: 'told'; told: unknown }
  | { kind: 'done'; result: unknown }
  | { kind: 'refused'; code: ErrorCode; message: string; details: Readonly<Record<string, unknown>> }
  | { kind: 'failed'; reason: string };
