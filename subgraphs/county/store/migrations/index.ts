import { Changes } from './changes.ts';
import { History } from './history.ts';
import { Initial } from './initial.ts';
import { Questions } from './questions.ts';
import { Search } from './search.ts';

/** The migrations of a county's database, in order. */
export const migrations = [Initial, Questions, Changes, Search, History];
