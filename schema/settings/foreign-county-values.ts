import { z } from 'zod';
import { endpointOf, isWebAddress, nonEmpty, secret } from './setting-values.ts';

const EXPECTED =
  'slug/code=url,… in text, slug: { code, url } in the file, such as halland/13=https://halland.example; codes in quotes; in the file also one of secret (at least 32 characters), secretFile, secretEnv';

const county = z
  .strictObject({
    code: z.string(),
    url: z.string().refine(isWebAddress, EXPECTED).transform(endpointOf),
    /** What requests to it are signed with: itself, a file that holds it, or a variable of the environment that does. */
    secret: secret().optional(),
    secretFile: nonEmpty('a file').optional(),
    secretEnv: nonEmpty('a variable').optional(),
  })
  .refine((given) => [given.secret, given.secretFile, given.secretEnv].filter(Boolean).length <= 1, EXPECTED);
const listed = z
  .string()
  .transform((value) => value.split(',').map((entry) => /^([^/=]+)\/([^/=]+)=(.+)$/.exec(entry.trim())))
  .refine((entries) => entries.every((entry) => entry !== null), EXPECTED)
  .transform((entries) =>
    Object.fromEntries(entries.flatMap((entry) => (entry ? [[entry[1], { code: entry[2], url: entry[3] }]] : []))),
  );

/** Foreign counties by slug, as an object or as text of the form `slug/code=url,slug/code=url`, which holds no secrets. */
export function countiesBySlug() {
  const bySlug = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), county);
  return z.union([bySlug, listed.pipe(bySlug)], EXPECTED);
}
