import type { SqlEntityManager } from '@mikro-orm/sql';
import { HubError } from '#schema/shared/errors.ts';
import { addNames } from '../register/add-to-register.ts';
import { readRegister } from '../register/county-register.ts';
import { findDigestedNames } from '../register/find-digested-names.ts';
import { digestOf, digestsOf } from '../register/name-digests.ts';
import type { KnownNames } from '../register/names-withheld.ts';
import type { RegisterKey } from '../register/register-key.ts';
import { lastName, type TextWithNames } from './register-found.ts';

/** What whoever attaches texts says of names. */
export interface AskedNames {
  /** Names that are withheld too. */
  withhold: readonly string[];
  /** Names that are kept, which a stated leading role allows. */
  keep: readonly string[];
}

/**
 * Tells the register what is asked of names. Returns how many names it says something new of. Throws BAD_USER_INPUT, without
 * the name, for one to keep that facts withhold, or of which neither a fact nor a text states a leading role.
 */
export async function registerAsked(
  tx: SqlEntityManager,
  key: RegisterKey,
  texts: readonly TextWithNames[],
  known: KnownNames,
  { withhold, keep }: AskedNames,
): Promise<number> {
  const rows = [];
  for (const name of withhold) {
    const forms = digestsOf(key, name);
    if (forms.length === 0) throw refused('--withhold', 'there is no name in it; expected a first and a last name');
    const last = lastName(name);
    const own = last === null ? forms : [...forms, digestOf(key, last)];
    for (const form of forms) rows.push({ ...form, document: '', kept: false });
    for (const document of texts.flatMap(({ documents }) => documents))
      for (const form of own) rows.push({ ...form, document, kept: false });
  }
  for (const [index, name] of keep.entries())
    for (const document of allowedIn(key, name, index, texts, known))
      for (const form of digestsOf(key, name)) rows.push({ ...form, document, kept: true });
  return addNames(tx, await readRegister(tx), rows);
}

/** The documents in which a name may be kept. */
function allowedIn(
  key: RegisterKey,
  name: string,
  index: number,
  texts: readonly TextWithNames[],
  { given }: KnownNames,
): string[] {
  const forms = digestsOf(key, name);
  const is = (other: string) =>
    digestsOf(key, other).some(({ digest }) => forms.some((form) => form.digest === digest));
  const standing = texts.filter(({ lines }) => findDigestedNames(lines, [key], forms).length > 0);
  const which = `name ${index + 1} of --keep`;
  if (standing.length === 0)
    throw refused('--keep', `${which} stands in none of the texts; expected it as a text has it`);
  if (standing.some(({ names }) => names.some(({ why, written }) => why === 'FACT' && is(written))))
    throw refused('--keep', `${which} is withheld by a fact of the county; expected one that no fact withholds`);
  const stated = standing.filter(({ names }) => names.some(({ why, written }) => why === 'LEADING' && is(written)));
  const allowed = given.some(is) ? standing : stated;
  if (allowed.length === 0)
    throw refused(
      '--keep',
      `${which} has no stated leading role; expected one that a fact gives, or beside which the paper says ordförande, vice ordförande, uppdragsägare or uppdragsledare`,
    );
  return allowed.flatMap(({ documents }) => documents);
}

function refused(argument: string, what: string): HubError {
  return new HubError('BAD_USER_INPUT', `${argument}: ${what}`, { argument });
}
