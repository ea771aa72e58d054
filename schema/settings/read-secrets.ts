import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { secret } from './setting-values.ts';
import type { Settings } from './settings.ts';

/** Takes the hub's secret, and those of foreign counties, from where the settings say that they are; says what is wrong with them. */
export function readSecrets(inForce: Settings, environment: NodeJS.ProcessEnv): string[] {
  const wrong = [...readSecretFile(inForce)];
  for (const [slug, county] of Object.entries(inForce.counties)) {
    const { secretFile, secretEnv } = county;
    const place = `counties: ${slug}: `;
    if (secretFile !== undefined)
      wrong.push(...taking(county, `${place}secretFile=${JSON.stringify(secretFile)}`, () => fileText(secretFile)));
    if (secretEnv !== undefined)
      wrong.push(...taking(county, `${place}secretEnv=${secretEnv}`, () => environment[secretEnv]));
  }
  return wrong;
}

function readSecretFile(inForce: Settings): string[] {
  const { secretFile } = inForce;
  if (secretFile === undefined) return [];
  if (inForce.secret !== undefined) return ['secret and secretFile are both set; expected one of them'];
  return taking(inForce, `secretFile=${JSON.stringify(secretFile)}`, () => fileText(secretFile));
}

const fileText = (file: string) => readFileSync(file, 'utf8').trim();

/** Puts a secret where it belongs; says what is wrong with it, and never what it is. */
function taking(holder: { secret?: string | undefined }, place: string, read: () => string | undefined): string[] {
  try {
    holder.secret = secret().parse(read());
    return [];
  } catch (error) {
    const reason = error instanceof z.ZodError ? `expected ${error.issues[0]?.message}` : (error as Error).message;
    return [`${place}: ${reason}`];
  }
}
