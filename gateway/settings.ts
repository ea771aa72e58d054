import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { HubError } from '../schema/errors.ts';

const PORT_NUMBER = 'a port number, 0–65535';

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, PORT_NUMBER)
    .transform(Number)
    .pipe(z.number().max(65_535, PORT_NUMBER))
    .default(4000),
  HOST: z.string().min(1, 'an address, such as 127.0.0.1').default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .min(1, 'a folder')
    .default(fileURLToPath(new URL('../.data', import.meta.url))),
});

export type Settings = z.output<typeof settings>;

/** Reads the settings from the environment. Throws INVALID_SETTING that names every one that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const result = settings.safeParse(environment);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) => `${issue.path.join('.')}="${environment[String(issue.path[0])]}": expected ${issue.message}`,
  );
  throw new HubError('INVALID_SETTING', lines.join('\n'));
}
