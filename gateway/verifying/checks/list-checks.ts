import { comparePlaces, NO_DATE, sortKey } from '#schema/keys/sort-key.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { type AnyRow, rowsRead } from '../asking/list-read.ts';
import {
  allLists,
  instrumentOrders,
  listedDocuments,
  listedFacts,
  listedOrganisations,
} from '../asking/listed-questions.ts';
import { listedRows } from '../asking/read-from.ts';
import { readInstruments, slugIn, valuesUnder } from '../opinions/own-reading.ts';
import { titlesSaid } from '../opinions/register-opinion.ts';

/** Sort before and after every id that there can be. */
const [BEFORE_ALL, AFTER_ALL] = ['0', '~'];

/** Pages of two rows each that are held against the whole list. */
const SHORT_PAGES = 12;

const called = ({ question, asked }: (typeof allLists)[number]) => `${question.name} ${JSON.stringify(asked)}`;

export const listChecks: readonly Check[] = [
  {
    name: 'pages',
    title: 'Pages join to the whole list, without gap or repetition',
    where: 'Lists and their order',
    async run(county, told) {
      for (const listed of allLists) {
        const whole = await county.list(listed, {});
        if (whole.status === 'ENDLESS') told.wrong({ asked: called(listed), came: whole.why, expected: 'an end' });
        if (whole.status !== 'READ') continue;
        const ids = whole.rows.map(({ id }) => id);
        const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
        if (twice.length > 0)
          told.wrong({ asked: called(listed), came: `twice ${inFinding(twice)}`, expected: 'each row once' });
        const short = rowsRead(await county.list(listed, { first: 2, pages: SHORT_PAGES })).map(({ id }) => id);
        const expected = ids.slice(0, 2 * SHORT_PAGES);
        if (short.join() !== expected.join())
          told.wrong({
            asked: `${called(listed)}, two rows at a time`,
            came: inFinding(short),
            expected: `the same rows as at once: ${inFinding(expected)}`,
          });
      }
    },
  },
  {
    name: 'places',
    title: 'A list goes on from any place, also from that of a row of another county',
    where: 'Lists and their order',
    async run(county, told) {
      for (const listed of allLists) {
        const rows: AnyRow[] = await listedRows(county, listed);
        const middle = rows[Math.floor(rows.length / 2)];
        if (!middle) continue;
        for (const after of [
          { key: middle.key, id: BEFORE_ALL },
          { key: middle.key, id: AFTER_ALL },
        ]) {
          const read = await county.list(listed, { after, first: rows.length, pages: 1 });
          const came = read.status === 'READ' ? read.rows.map(({ id }) => id) : read.status;
          const beyond = rows.filter((row) => comparePlaces(after, row, listed.asked.descending === true) < 0);
          if (`${came}` !== `${beyond.map(({ id }) => id)}`)
            told.wrong({
              asked: `${called(listed)} after ${inFinding(after)}`,
              came: inFinding(came),
              expected: inFinding(beyond.map(({ id }) => id)),
            });
        }
      }
    },
  },
  {
    name: 'order',
    title: 'Rows are in the order of their sort keys, and then of their ids',
    where: 'Lists and their order',
    async run(county, told) {
      for (const listed of allLists) {
        const rows: AnyRow[] = await listedRows(county, listed);
        const descending = listed.asked.descending === true;
        const wrong = rows.findIndex(
          (row, at) => at > 0 && comparePlaces(rows[at - 1] as AnyRow, row, descending) >= 0,
        );
        if (wrong > 0)
          told.wrong({
            asked: called(listed),
            came: inFinding([rows[wrong - 1], rows[wrong]].map((row) => row && [row.key, row.id])),
            expected: descending ? 'a falling order, what has no date last' : 'a rising order',
          });
      }
    },
  },
  {
    name: 'sort-keys',
    title: 'Sort keys are made of titles, dates and codes as the contract says',
    where: 'Sort keys',
    async run(county, told) {
      const hold = (asked: string, row: AnyRow, expected: string) => {
        if (row.key !== expected) told.wrong({ asked, came: `${row.id} with the key ${inFinding(row.key)}`, expected });
      };
      const instruments = new Map((await readInstruments(county)).map((one) => [one.id, one]));
      for (const listed of instrumentOrders)
        for (const row of await listedRows(county, listed)) {
          const one = instruments.get(row.id);
          if (!one) continue;
          const title = sortKey(one.title ?? '');
          const [from] = ['validFrom', 'periodFrom'].flatMap((aspect) =>
            valuesUnder<{ date?: string | null }>(one, aspect),
          );
          const keys = {
            TITLE: title,
            COUNTY: `${county.code} ${title}`,
            VALID_FROM_UNDATED_LAST: from?.date ?? NO_DATE,
          };
          hold(called(listed), row, keys[listed.asked.orderBy as keyof typeof keys]);
        }
      for (const { fact, instrument, ...row } of await listedRows(county, listedFacts)) {
        const of = sortKey(instrument?.title ?? row.document?.id ?? '');
        if (!row.key.startsWith(`${of} `) || !/^\d{6}$/.test(row.key.slice(of.length + 1)))
          told.wrong({
            asked: 'facts',
            came: `${fact.id} with the key ${inFinding(row.key)}`,
            expected: `${of} and six digits`,
          });
      }
      for (const { organisation, ...row } of await listedRows(county, listedOrganisations))
        hold('organisations', row, sortKey(organisation.name));
      for (const { document, ...row } of await listedRows(county, listedDocuments))
        hold('documents', row, sortKey(titlesSaid(document)[0] ?? slugIn(row.id)));
    },
  },
];
