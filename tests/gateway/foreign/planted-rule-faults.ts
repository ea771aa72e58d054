import type { Plain, PlainFault } from './plain-county/plain-server.ts';
import { ignoring, inAnswer, type PlantedFault } from './planting.ts';

/** Faults in what has a rule: what held on a day, and the rank of what is found. */
export const PLANTED_RULE_FAULTS: readonly PlantedFault[] = [
  { what: 'ignores the day of a status', foundBy: 'status-selections', fault: ignoring('statusOn') },
  ...(['status-selections', 'status'] as const).flatMap((foundBy) => [
    {
      what: `takes what is decided for in force before its first day (${foundBy})`,
      foundBy,
      fault: status(({ states }) => (states.join() === 'APPROVED' ? { states: ['APPROVED', 'IN_FORCE'] } : {})),
    },
    {
      what: `takes what has ended for in force (${foundBy})`,
      foundBy,
      fault: status(({ states }) => (states.includes('EXPIRED') ? { states: ['APPROVED', 'IN_FORCE'] } : {})),
    },
    {
      what: `takes what may be for certain (${foundBy})`,
      foundBy,
      fault: status(({ certainty }) => (certainty === 'POSSIBLE' ? { certainty: 'CONFIRMED' } : {})),
    },
    {
      what: `takes a commission that no decision followed for none (${foundBy})`,
      foundBy,
      fault: status(({ certainty }) => (certainty === 'CONDITIONAL' ? { certainty: 'NOT_EVIDENCED' } : {})),
    },
    {
      what: `has events happen a day late (${foundBy})`,
      foundBy,
      fault: status((_, { id }, day) =>
        id.endsWith('samverkan-2021') && day === '2021-02-10' ? { states: [], certainty: 'NOT_EVIDENCED' } : {},
      ),
    },
  ]),
  {
    what: 'ranks what it finds by something else',
    foundBy: 'ranks',
    fault: inSearch((hit) => {
      hit.key = String(Number(hit.key) - 1).padStart(6, '0');
    }),
  },
  {
    what: 'counts the first word alone',
    foundBy: 'ranks',
    fault: inSearch((hit) => {
      if (hit.best.length > 1) hit.key = keyOf(hit.best.slice(0, 1));
    }),
  },
  {
    what: 'takes a word that stands in the title for one that stands elsewhere',
    foundBy: 'ranks',
    fault: rejudging((best) => (best.aspect === 'title' ? { aspect: 'parties', source: 'VALUE' } : {})),
  },
  {
    what: 'takes every word for one of the title',
    foundBy: 'ranks',
    fault: rejudging(() => ({ aspect: 'title', source: 'VALUE' })),
  },
  {
    what: 'takes the very word for the beginning of another',
    foundBy: 'ranks',
    fault: rejudging((best) => (best.how === 'EXACT' ? { how: 'PREFIX' } : {})),
  },
];

function status(change: (...given: Parameters<NonNullable<PlainFault['status']>>) => object): PlainFault {
  return { status: (...given) => ({ ...given[0], ...change(...given) }) };
}

function inSearch(change: (hit: Plain) => void): PlainFault {
  return inAnswer('search', (answer) => {
    answer.rows.forEach(change);
    answer.rows.sort((one: Plain, other: Plain) => (`${one.key} ${one.id}` < `${other.key} ${other.id}` ? -1 : 1));
  });
}

/** Judges words otherwise, and ranks by that, so that the key is what the words make. */
function rejudging(change: (best: Plain) => object): PlainFault {
  return inSearch((hit) => {
    hit.best = hit.best.map((best: Plain) => ({ ...best, ...change(best) }));
    hit.key = keyOf(hit.best);
  });
}

function keyOf(best: readonly Plain[]): string {
  const rank = best.reduce((sum, { how, aspect, source }) => {
    const place = aspect === 'title' ? 10 : source === 'WORDING' ? 4 : aspect === 'statements' ? 5 : 3;
    return sum + place * (how === 'EXACT' ? 10 : 5);
  }, 0);
  return String(999_999 - rank).padStart(6, '0');
}
