import type { SqlEntityManager } from '@mikro-orm/sql';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import { repeatErasures } from '../documents/erasing/repeat-erasures.ts';
import { shareRegister } from '../documents/register/register-file.ts';
import { renewSearch } from './renew-search.ts';
import { renewWithheld } from './renew-withheld.ts';

/** What was done as a database was opened. */
export interface Renewed {
  /** How many erasures were done again, since the database was older than they are. */
  erasedAgain: number;
}

/**
 * What whoever opens a county's database does first, or fills it from a backup: it puts its register and the file beside it
 * together, derives what is missing, does erasures again that an older database lacks and withholds the names that are still there.
 * Where nothing is to be done, it is a few statements.
 */
export async function renew(em: SqlEntityManager, registerFile: string | null): Promise<Renewed> {
  await shareRegister(em, registerFile);
  await renewSearch(em);
  const erasedAgain = (await repeatErasures(em)).length;
  await renewWithheld(em, registerFile);
  await scrubWhereDue(em);
  return { erasedAgain };
}
