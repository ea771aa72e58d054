import { instrumentTypes } from '#schema/values/instrument-types.ts';
import type { CheckedCounty } from '../asking/checked-county.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { listedInstruments } from '../asking/listed-questions.ts';
import { checkSelections, type FilterCase } from '../opinions/filter-case.ts';
import { type ReadInstrument, readInstruments, those } from '../opinions/own-reading.ts';
import { type StatusOpinion, statusOpinion, turnsOf } from '../opinions/status-opinion.ts';

/** Days that are tried of a county, of those on which something turns. */
const DAYS = 40;
/** Instruments whose own field is asked for, and days that are tried of each. */
const SOME = 12;

export const statusChecks: readonly Check[] = [
  {
    name: 'status-selections',
    title: 'On a day, a selection by state or certainty has what events, periods and decisions make so, and no others',
    where: 'What held on a day',
    async run(county, told) {
      const instruments = await readInstruments(county);
      await checkSelections(county, listedInstruments, instruments, daysOf(instruments).flatMap(casesOn), told);

      function casesOn(date: string): FilterCase<ReadInstrument>[] {
        const opinions = new Map(instruments.map((one) => [one.id, statusOpinion(one, date)]));
        const of = ({ id }: ReadInstrument) => opinions.get(id) as StatusOpinion;
        const all = [...opinions.values()];
        const by = (narrowed: object, matches: (opinion: StatusOpinion) => boolean): FilterCase<ReadInstrument> => ({
          name: 'statusOn',
          filter: { statusOn: { date, ...narrowed } },
          matches: (one) => matches(of(one)),
        });
        return [
          ...those(all.map(({ certainty }) => certainty)).map((own) =>
            by({ certainties: [own] }, ({ certainty }) => certainty === own),
          ),
          ...those(all.flatMap(({ states }) => states)).map((own) =>
            by({ states: [own] }, ({ states }) => states.includes(own)),
          ),
        ];
      }
    },
  },
  {
    name: 'status',
    title: 'An instrument’s own status on a day is what its events, period and decisions make it',
    where: 'What held on a day',
    async run(county, told) {
      if (!/\bstatusOn\(/.test(county.sdl)) return told.leftOut('statusOn of instruments');
      for (const one of (await readInstruments(county)).slice(0, SOME))
        for (const date of some(turnsOf(one), SOME)) {
          const { status, errors } = await statusOf(county, one, date);
          const opinion = statusOpinion(one, date);
          const asked = `statusOn(date: "${date}") of ${one.id}`;
          if (!status) told.wrong({ asked, came: inFinding(errors), expected: 'a status, as its SDL has the field' });
          if (!status) continue;
          const [came, expected] = [status, opinion].map(({ states, certainty }) => [states.toSorted(), certainty]);
          if (JSON.stringify(came) !== JSON.stringify(expected))
            told.wrong({
              ...{ asked, came: inFinding(came), expected: inFinding(expected) },
            });
        }
    },
  },
];

function daysOf(instruments: readonly ReadInstrument[]): string[] {
  return some(those(instruments.flatMap(turnsOf)).toSorted(), DAYS);
}

/** So many of a list, spread from the first to the last. */
function some<One>(all: readonly One[], most: number): One[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))] as One);
}

/** The status that an instrument has on a day by its own field; errors where it has none. */
async function statusOf({ prefix, operation }: CheckedCounty, { id, type }: ReadInstrument, date: string) {
  const named = `${prefix}${instrumentTypes[type as keyof typeof instrumentTypes].interface}`;
  const query = `query ($asked: [_Any!]!, $date: Date!) { _entities(representations: $asked) { ... on ${named} { statusOn(date: $date) { states certainty } } } }`;
  const { data, errors } = await operation(query, { asked: [{ __typename: named, ref: id }], date });
  const [row] = (data?._entities ?? []) as ({
    statusOn: Pick<StatusOpinion, 'certainty'> & { states: string[] };
  } | null)[];
  return { status: row?.statusOn ?? null, errors };
}
