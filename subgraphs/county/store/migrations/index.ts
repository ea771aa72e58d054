import { Changes } from './changes-migration.ts';
import { Coding } from './coding-migration.ts';
import { DividedWords } from './divided-words-migration.ts';
import { Erasures } from './erasure-migration.ts';
import { ErrorReportsPlace } from './error-reports-migration.ts';
import { FactOrder } from './fact-order-migration.ts';
import { History } from './history-migration.ts';
import { Initial } from './initial-migration.ts';
import { LicenceOfFacts } from './licence-migration.ts';
import { PackedWords } from './packed-postings-migration.ts';
import { Questions } from './questions-migration.ts';
import { ReadingNotes } from './reading-notes-migration.ts';
import { Register } from './register-migration.ts';
import { Search } from './search-migration.ts';
import { SearchSubjects } from './search-subjects-migration.ts';
import { SeedsKnown } from './seeds-known-migration.ts';
import { SinceLater } from './since-later-migration.ts';
import { TextFilter } from './text-filter-migration.ts';
import { ValidityRows } from './validity-migration.ts';

/**
 * The migrations of a county's database, in order. Databases and backups of every version go through them, named by their
 * classes: none that was released is changed, renamed or taken away.
 */
export const migrations = [
  Initial,
  Questions,
  Changes,
  Search,
  History,
  Coding,
  SearchSubjects,
  ValidityRows,
  LicenceOfFacts,
  FactOrder,
  ErrorReportsPlace,
  ReadingNotes,
  DividedWords,
  Register,
  Erasures,
  PackedWords,
  SeedsKnown,
  TextFilter,
  SinceLater,
];
