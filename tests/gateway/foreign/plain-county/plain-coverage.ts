import { type PlainInstrument, plainAges, plainData, plainDay, plainSaid } from './plain-data.ts';

export interface PlainCoverageArgs {
  ages: { from: number; to: number };
  placement: string;
  from: string;
  to: string;
}

/** Which agreements cover which ages when: an area for each age and each stretch of days within which nothing changes. */
export function plainCoverage({ ages, placement, from, to }: PlainCoverageArgs) {
  const agreements = plainData.instruments.filter(({ type }) => type === 'agreement');
  const entries = agreements.filter(
    (one) => plainAges(one).length > 0 && firstDay(one) !== null && isMeant(one, placement),
  );
  const turns = entries.flatMap((one) => [firstDay(one), dayAfter(lastDay(one))]);
  const begins = [
    from,
    ...new Set(turns.filter((day) => day !== null && day > from && day <= to)),
  ].toSorted() as string[];
  const years = Array.from({ length: ages.to - ages.from + 1 }, (_, at) => ages.from + at);
  return {
    agreements: agreements.length,
    entries: entries.map(toEntry),
    areas: begins.flatMap((begin, at) =>
      years.map((year) => {
        const covering = entries.flatMap((one, index) => (covers(one, year, begin) ? [index] : []));
        return {
          ages: { from: year, to: year },
          ...{ from: begin, to: dayBefore(begins[at + 1]) ?? to, covering, undetermined: [] },
          status: covering.length === 0 ? 'GAP' : covering.length === 1 ? 'COVERED' : 'OVERLAP',
          certainty: covering.length === 0 ? null : 'CONFIRMED',
          explanation: {
            sv: `${covering.length} överenskommelser omfattar åldern då.`,
            en: `${covering.length} agreements cover the age then.`,
          },
        };
      }),
    ),
  };
}

const firstDay = (one: PlainInstrument) => plainDay(one, ['validFrom']);
const lastDay = (one: PlainInstrument) => plainDay(one, ['validTo']);

function isMeant(one: PlainInstrument, placement: string): boolean {
  return placement === 'ANY' || placementOf(one) === 'REGARDLESS' || placement === 'OUTSIDE_HOME';
}

function placementOf(one: PlainInstrument): string {
  return plainSaid<{ placement: string }>(one, 'targetGroups')[0]?.placement ?? 'NOT_STATED';
}

function covers(one: PlainInstrument, year: number, day: string): boolean {
  const [begin, end] = [firstDay(one) ?? '9999', lastDay(one) ?? '9999'];
  return begin <= day && day <= end && plainAges(one).some(({ min, max }) => min <= year && year <= max);
}

function toEntry(one: PlainInstrument) {
  const { id, kind, title, shortTitle, facts } = one;
  const group = facts.find(({ aspect }) => aspect === 'targetGroups');
  return {
    ...{ id, kind, title, shortTitle, certainty: 'CONFIRMED', states: ['IN_FORCE'], placement: placementOf(one) },
    ageWording: plainSaid<{ age: { wording: string } }>(one, 'targetGroups')[0]?.age.wording ?? null,
    conditions: [],
    why: { sv: 'Åldern och tiden anges.', en: 'The age and the period are stated.' },
    citations: group?.citations ?? [],
  };
}

function dayAfter(day: string | null): string | null {
  return day && shifted(day, 1);
}

function dayBefore(day: string | undefined): string | null {
  return day === undefined ? null : shifted(day, -1);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
