import { Changes } from './changes.ts';
import { History } from './history.ts';
import { Initial } from './initial.ts';
import { Questions } from './questions.ts';
import { Search } from './search.ts';

/**
 * The migrations of a county's database, in order. Databases and backups of every version go through them, named by their
 * classes: none that was released is changed, renamed or taken away.
 */
export const migrations = [Initial, Questions, Changes, Search, History];
