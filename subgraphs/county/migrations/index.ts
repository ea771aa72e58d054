import { Changes } from './changes.ts';
import { Initial } from './initial.ts';
import { Questions } from './questions.ts';

/** The migrations of a county's database, in order. */
export const migrations = [Initial, Questions, Changes];
