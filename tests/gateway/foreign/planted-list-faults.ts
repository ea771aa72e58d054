import type { Plain, PlainFault } from './plain-county/plain-server.ts';
import { ignoring, inAnswer, type PlantedFault } from './planting.ts';

const AFTER_FIRST = (answer: Plain, args: Plain) => {
  if (args.after !== null) answer.rows.shift();
};

/** Faults in lists: what is in them, in which order, and how many that is. */
export const PLANTED_LIST_FAULTS: readonly PlantedFault[] = [
  { what: 'ignores the kind of instruments', foundBy: 'instrument-selections', fault: ignoring('kinds') },
  { what: 'ignores the age', foundBy: 'instrument-selections', fault: ignoring('age') },
  { what: 'ignores whom instruments bind', foundBy: 'instrument-selections', fault: ignoring('parties') },
  { what: 'ignores the aspect of facts', foundBy: 'fact-selections', fault: ignoring('aspects') },
  { what: 'ignores the codes of organisations', foundBy: 'register-selections', fault: ignoring('codes') },
  {
    what: 'does not know what subdivides a theme',
    foundBy: 'instrument-selections',
    fault: {
      asked: ({ args, ...asked }) => {
        const filter = args.filter?.themes?.includes('coordination')
          ? { ...args.filter, themes: ['none'] }
          : args.filter;
        return { ...asked, args: { ...args, ...(filter ? { filter } : {}) } };
      },
    },
  },
  {
    what: 'answers rows in another order',
    foundBy: 'order',
    fault: inAnswer('instruments', (answer) => answer.rows.reverse()),
  },
  { what: 'leaves a row out between pages', foundBy: 'pages', fault: inAnswer('facts', AFTER_FIRST) },
  {
    what: 'knows no places but those of its own rows',
    foundBy: 'places',
    fault: {
      asked: (asked) => {
        const isOwn = asked.args.after === null || `${asked.args.after?.id}`.startsWith('halland:');
        return isOwn ? asked : { ...asked, args: { ...asked.args, after: null } };
      },
    },
  },
  {
    what: 'begins a page with the last row of the one before',
    foundBy: 'pages',
    fault: inAnswer('organisations', (answer, args) => {
      if (args.after && answer.rows[0])
        answer.rows = [{ ...answer.rows[0], ...args.after }, ...answer.rows].slice(0, args.first);
    }),
  },
  {
    what: 'has no end',
    foundBy: 'pages',
    fault: inAnswer('documents', (answer) => {
      answer.more = true;
    }),
  },
  {
    what: 'counts one too many',
    foundBy: 'totals',
    fault: { count: (count, question) => count + Number(question === 'facts') },
  },
  {
    what: 'counts kinds twice in facets',
    foundBy: 'facets',
    fault: { facets: (facets) => ({ ...facets, kinds: { ...facets.kinds, AGREEMENT: 7 } }) },
  },
  {
    what: 'ignores what a search is narrowed to',
    foundBy: 'search',
    fault: {
      asked: ({ args, ...asked }) => ({
        ...asked,
        args: args.words ? { ...args, filter: { types: args.filter.types } } : args,
      }),
    },
  },
  {
    what: 'ignores the filter of facts in bulk',
    foundBy: 'bulk-selections',
    fault: {
      asked: ({ question, args, ...asked }) => ({
        ...asked,
        question,
        args: question === 'bulk-facts' ? { ...args, filter: {} } : args,
      }),
    },
  },
  {
    what: 'leaves a fact out between chunks',
    foundBy: 'bulk-selections',
    fault: inAnswer('bulk-facts', (answer, args) => void (args.after && answer.facts.shift())),
  },
  { what: 'sorts titles as English does', foundBy: 'sort-keys', fault: sortingAsEnglish() },
];

function sortingAsEnglish(): PlainFault {
  return inAnswer('instruments', ({ rows }) => {
    for (const row of rows) row.key = row.key.replaceAll('{', 'a').replaceAll('}', 'o');
  });
}
