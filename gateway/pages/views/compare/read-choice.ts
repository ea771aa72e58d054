import { membersAsked } from '#gateway/pages/site/read-members.ts';
import { dayIn, flagIn, listIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Member } from '#schema/values/enumerations.ts';

/** Columns of the page as it is opened, where nothing is chosen. */
const AS_OPENED = 12;

type Kind = Member<'InstrumentKind'>;

/** Kinds of instrument that counties agree by: what is shown where nothing is chosen. */
export const AGREEMENTS: readonly Kind[] = ['AGREEMENT', 'FRAMEWORK_AGREEMENT', 'LOCAL_AGREEMENT'];

/** Stands for all kinds, where an address has to say so. */
export const ALL_KINDS = 'ALL';

/** What is chosen to be compared, as the address says. */
export interface CompareChoice {
  /** Single instruments, in the order of their columns; none where they are selected. */
  ids: readonly string[];
  counties: readonly string[];
  /** Kinds that are selected; none where all are. */
  kinds: readonly Kind[];
  themes: readonly string[];
  parties: readonly string[];
  /** The day on which what is selected can be in force, and of which the standing is told. */
  on: string | null;
  /** The aspect to which only those are shown that answer as `base` does. */
  like: string | null;
  base: string | null;
  aspects: readonly string[];
  /** Whether only what differs is shown. */
  differs: boolean;
  /** Whether instruments are shown that can be added. */
  add: boolean;
  after: string | null;
  asKnownAt: string | null;
  /** Columns at most. */
  first: number;
}

/** The parameters that select instruments or add to them; who names single ones has none of them. */
export const SELECTING = ['counties', 'kinds', 'parties', 'like', 'base', 'after', 'add'] as const;

/** Reads what is chosen. Throws a PageRefusal where a day is none. */
export function readCompareChoice({ search }: Pick<Visit, 'search'>): CompareChoice {
  const list = (name: string) => listIn(search, name);
  const opened = !['ids', 'counties', 'kinds', 'themes', 'parties', 'on', 'like', 'base'].some((name) =>
    search.has(name),
  );
  return {
    ids: list('ids').slice(0, limits.idsPerComparison),
    counties: list('counties'),
    kinds: opened
      ? AGREEMENTS
      : search.get('kinds') === ALL_KINDS
        ? []
        : membersAsked(search, 'kinds', 'InstrumentKind'),
    themes: list('themes'),
    parties: list('parties'),
    on: dayIn(search, 'on'),
    like: search.get('like'),
    base: search.get('base'),
    aspects: list('aspects'),
    differs: flagIn(search, 'differs'),
    add: flagIn(search, 'add'),
    after: search.get('after'),
    asKnownAt: search.get('asKnownAt'),
    first: opened ? AS_OPENED : limits.idsPerComparison,
  };
}

/** The selection as the public schema has it; nothing where all is selected. */
export function chosenFilter({ counties, kinds, themes, parties, on }: CompareChoice) {
  return {
    ...(counties.length > 0 ? { counties } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(parties.length > 0 ? { parties } : {}),
    ...(on ? { validity: { on } } : {}),
  };
}
