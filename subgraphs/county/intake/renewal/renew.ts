import type { SqlEntityManager } from '@mikro-orm/sql';
import { scrubWhereDue } from '#subgraphs/county/store/database/scrub.ts';
import { repeatErasures } from '../documents/erasing/repeat-erasures.ts';
import { shareRegister } from '../documents/register/register-file.ts';
import { renewSearch } from './renew-search.ts';

/**
 * What whoever opens a county's database does first, or fills it from a backup: it puts its register and the file beside it
 * together and derives what is missing. Where nothing is to be done, it is a few statements.
 */
export async function renew(em: SqlEntityManager, registerFile: string | null): Promise<void> {
  await shareRegister(em, registerFile);
  await renewSearch(em);
  await repeatErasures(em);
  await scrubWhereDue(em);
}
