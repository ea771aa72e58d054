import { changesQuestion } from '#schema/questions/changes-question.ts';
import { lineageQuestion } from '#schema/questions/lineage-question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { readInstruments } from '../opinions/own-reading.ts';

export const storyChecks: readonly Check[] = [
  {
    name: 'changes',
    title: 'The log of changes goes on where it was read to, and begins anew for another log',
    where: 'The log of changes',
    async run(county, told) {
      const begun = await county.ask(changesQuestion, { after: {}, first: 4 });
      if (begun.status !== 'ANSWERED') return;
      const { rows } = begun.answer;
      const [first, second] = rows;
      const rising = rows.every(({ position }, at) => at === 0 || position > (rows[at - 1]?.position ?? 0));
      if (!rising)
        told.wrong({
          asked: 'changes',
          came: inFinding(rows.map(({ position }) => position)),
          expected: 'rising positions',
        });
      if (!first || !second) return;
      const next = await county.ask(changesQuestion, {
        after: { [county.slug]: [first.position, first.mark] },
        first: 4,
      });
      if (next.status === 'ANSWERED' && (next.answer.restarted || next.answer.rows[0]?.position !== second.position))
        told.wrong({
          asked: `changes after ${first.position}`,
          came: inFinding(next.answer.rows[0]),
          expected: `line ${second.position}`,
        });
      const mark = first.mark === '00000000' ? '00000001' : '00000000';
      const other = await county.ask(changesQuestion, { after: { [county.slug]: [first.position, mark] }, first: 4 });
      if (other.status === 'ANSWERED' && !other.answer.restarted)
        told.wrong({
          asked: 'changes after a line of another log',
          came: 'restarted false',
          expected: 'restarted true, from the first line',
        });
    },
  },
  {
    name: 'lineage',
    title: 'Lineage has every instrument, and relations of its own instruments alone',
    where: 'Lineage',
    async run(county, told) {
      const instruments = await readInstruments(county);
      const [one] = instruments;
      if (!one) return;
      const reply = await county.ask(lineageQuestion, { id: one.id });
      if (reply.status !== 'ANSWERED') return;
      const [came, expected] = [reply.answer.nodes, instruments].map((all) => all.map(({ id }) => id).toSorted());
      if (came?.join() !== expected?.join())
        told.wrong({ asked: 'lineage', came: inFinding(came), expected: `every instrument: ${inFinding(expected)}` });
      for (const edge of reply.answer.edges)
        if (!edge.id.startsWith(`${edge.from}#relations/`))
          told.wrong({
            asked: 'lineage',
            came: inFinding(edge),
            expected: 'relations that facts of the instrument state',
          });
    },
  },
];
