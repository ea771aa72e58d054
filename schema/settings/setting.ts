import type { z } from 'zod';

/** One setting of the hub. Its name is its key in the file of settings. */
export interface Setting {
  description: string;
  /** The name in the environment. */
  variable: string;
  /** What the flag takes, such as `number`; `null` where there is no flag, as others could read it there. */
  takes: string | null;
  /** What nobody else may see of it, and what is masked wherever it is shown: all of it, or some, such as a password in an address. */
  secret?: 'all' | 'some';
  /** Reads the value from text or from the file; its messages say what is expected. */
  value: z.ZodType;
}
