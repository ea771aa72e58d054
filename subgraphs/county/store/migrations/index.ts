import { Changes } from './changes-migration.ts';
import { History } from './history-migration.ts';
import { Initial } from './initial-migration.ts';
import { Questions } from './questions-migration.ts';
import { Search } from './search-migration.ts';

/** The migrations of a county's database, in order. */
export const migrations = [Initial, Questions, Changes, Search, History];
