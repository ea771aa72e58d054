import { coverageQuestion } from '#schema/questions/coverage-question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { answerIfAny } from '../asking/read-from.ts';
import { readInstruments, valuesUnder } from '../opinions/own-reading.ts';

const ASKED = { ages: { from: 0, to: 22 }, placement: 'ANY' as const, from: '2019-01-01', to: '2024-12-31' };

const DAY = 86_400_000;

export const coverageChecks: readonly Check[] = [
  {
    name: 'coverage',
    title: 'Areas of coverage tile what is asked, and name no agreement outside the ages and days that it states',
    where: 'Coverage',
    async run(county, told) {
      const answer = await answerIfAny(county, coverageQuestion, ASKED);
      if (!answer) return;
      const asked = `coverage ${inFinding(ASKED)}`;
      const { areas, entries, agreements } = answer;
      const instruments = new Map((await readInstruments(county)).map((one) => [one.id, one]));
      const own = [...instruments.values()].filter(({ type }) => type === 'agreement').length;
      if (agreements !== own)
        told.wrong({ asked, came: `${agreements} agreements`, expected: `${own}, those that it lists` });
      const cells = areas.reduce((sum, { ages, from, to }) => sum + (ages.to - ages.from + 1) * days(from, to), 0);
      const whole = (ASKED.ages.to - ASKED.ages.from + 1) * days(ASKED.from, ASKED.to);
      const meeting = areas.find((one, at) => areas.slice(at + 1).some((other) => overlap(one, other)));
      if (cells !== whole || meeting)
        told.wrong({
          asked,
          came: meeting ? `two areas of ${inFinding(meeting)}` : `${cells} ages and days`,
          expected: `${whole}, each once`,
        });
      for (const area of areas) {
        const { status, covering, undetermined, certainty } = area;
        const fits = {
          GAP: covering.length === 0 && undetermined.length === 0,
          COVERED: covering.length === 1,
          OVERLAP: covering.length > 1,
          UNDETERMINED: covering.length === 0 && undetermined.length > 0,
        }[status];
        if (!fits || (covering.length === 0) !== (certainty === null))
          told.wrong({ asked, came: inFinding(area), expected: `${status} with as many agreements as that says` });
        for (const index of covering) {
          const one = instruments.get(entries[index]?.id ?? '');
          if (!one) told.wrong({ asked, came: inFinding(entries[index]?.id), expected: 'an agreement that it lists' });
          else if (isOutside(one, area))
            told.wrong({ asked, came: `${one.id} in ${inFinding(area)}`, expected: 'ages and days that it states' });
        }
      }
    },
  },
];

interface Rectangle {
  ages: { from: number; to: number };
  from: string;
  to: string;
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const ages = one.ages.from <= other.ages.to && other.ages.from <= one.ages.to;
  return ages && one.from <= other.to && other.from <= one.to;
}

type Read = Awaited<ReturnType<typeof readInstruments>>[number];

/** Whether an area begins before the first stated day, or lies above every stated age. */
function isOutside(one: Read, { ages, from }: Rectangle): boolean {
  const [first] = valuesUnder<{ date: string | null; precision?: string }>(one, 'validFrom');
  if (first?.date && (first.precision ?? 'DAY') === 'DAY' && from < first.date) return true;
  const groups = valuesUnder<{ age: { max: number | null } | null }>(one, 'targetGroups').flatMap(
    ({ age }) => age ?? [],
  );
  return groups.length > 0 && groups.every(({ max }) => max !== null && ages.to > max);
}
