// Works out the coverage of five years for a county of 100, 1,000 and 10,000 agreements, and tells the processor time of
// the rule beside that of the naive opinion, which is asked at every age and day on which anything changes. Ends with 1
// where ten times as many agreements take more than thirty times as long. With "database", of the county's part as well:
// what it reads from the embedded database included, which takes minutes to fill. Usage: npm run bench:coverage [database]
import { dayAfter } from '#schema/shared/days.ts';
import part from '#subgraphs/county/answers/questions/coverage/part.ts';
import type { InstrumentData } from '#subgraphs/county/facts/county-data.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import { openDatabase } from '#subgraphs/county/store/database/orm.ts';
import { point, statusOfPoint } from '#tests/questions/coverage/naive-coverage.ts';
import { atOnce } from '#tests/support/at-once.ts';
import { importData } from '#tests/support/import-data.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { manyAgreements } from '#tests/support/made/many-agreements.ts';
import { coveringOf } from '#tests/support/made/random-agreements.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { readKnown } from '#tests/support/read-known.ts';

const ASKED = { ages: { from: 0, to: 20 }, placement: 'ANY', from: '2020-01-01', to: '2024-12-31' } as const;
const SIZES = [100, 1_000, 10_000];
/** Agreements for which the naive opinion takes seconds; ten times as many take it minutes. */
const NAIVE_AT_MOST = 100;
const ROUNDS = 7;
const TIMES_AT_MOST = 30;

/** Milliseconds of processor time. */
async function spent(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The middle one of several times. */
async function middle(work: () => unknown): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await spent(work));
  return all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}

/** The opinion at each age on each day that an area begins on, as if it were told them. */
function askNaively(all: InstrumentData[], days: ReadonlySet<string>): void {
  for (const day of days)
    for (let age = ASKED.ages.from; age <= ASKED.ages.to; age += 1)
      statusOfPoint(all.map((agreement) => point(agreement, age, day, ASKED.placement)));
}

async function askCounty(instruments: InstrumentData[]): Promise<number> {
  const database = await openDatabase(await inMemory());
  const { data } = titledCounty('dalarna', '20', []);
  data.instruments.push(...instruments);
  await database.unhurried((em) => importData(em, data, '20'));
  const took = await middle(async () => part.answer(ASKED, await readKnown(database)));
  await database.close();
  return took;
}

const withDatabase = process.argv[2] === 'database';
const row = (...cells: unknown[]) => console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
row('agreements', 'ms', 'areas', 'names', 'naive ms', 'times', ...(withDatabase ? ['county ms'] : []));
let before = 0;
for (const size of SIZES) {
  const instruments = manyAgreements('dalarna', size);
  const agreements = instruments.map(coveringOf);
  const { areas } = atOnce(coverageAreas(agreements, ASKED));
  const names = areas.reduce((sum, { covering, undetermined }) => sum + covering.length + undetermined.length, 0);
  const took = await middle(() => atOnce(coverageAreas(agreements, ASKED)));
  const days = new Set(areas.flatMap(({ from, to }) => [from, dayAfter(to)]));
  const naive = size <= NAIVE_AT_MOST ? await spent(() => askNaively(instruments, days)) : null;
  row(
    ...[size, took.toFixed(1), areas.length, names, naive?.toFixed(0) ?? '', naive ? (naive / took).toFixed(0) : ''],
    ...(withDatabase ? [(await askCounty(instruments)).toFixed(0)] : []),
  );
  if (before > 0 && took > TIMES_AT_MOST * before) process.exitCode = 1;
  before = took;
}
