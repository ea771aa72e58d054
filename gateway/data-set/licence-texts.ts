import { createRequire } from 'node:module';
import { z } from 'zod';
import { LICENCE_CODES } from '#schema/open-data/licences.ts';

const require = createRequire(import.meta.url);
const listed = z.object({ licenseText: z.string().min(1) });

/** The text of a licence that a county can give, by its id of SPDX; `null` of one that this version does not know. */
export function licenceText(code: string): string | null {
  if (!LICENCE_CODES.some((known) => known === code)) return null;
  return `${listed.parse(require(`spdx-license-list/licenses/${code}.json`)).licenseText.trimEnd()}\n`;
}
