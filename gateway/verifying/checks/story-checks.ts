import { appliesToQuestion } from '#schema/questions/applies-to-question.ts';
import { changesQuestion } from '#schema/questions/changes-question.ts';
import { lineageQuestion } from '#schema/questions/lineage-question.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { listedOrganisations } from '../asking/listed-questions.ts';
import { answerIfAny, listedRows } from '../asking/read-from.ts';
import { PARTIES } from '../opinions/instrument-opinion.ts';
import { type ReadInstrument, readInstruments } from '../opinions/own-reading.ts';

export const storyChecks: readonly Check[] = [
  {
    name: 'applies-to',
    title: 'What names a municipality as a party applies to it',
    where: 'Selections',
    async run(county, told) {
      const organisations = await listedRows(county, listedOrganisations);
      const named = organisations.find(
        ({ organisation }) => organisation.kind === 'MUNICIPALITY' && organisation.scbCode,
      );
      const municipality = named?.organisation.scbCode;
      if (!named || !municipality) return;
      const answer = await answerIfAny(county, appliesToQuestion, { municipality, after: null, first: 100 });
      if (!answer) return;
      const came = new Map(answer.rows.map((row) => [row.id, row.named.map(({ id }) => id)]));
      for (const one of await readInstruments(county))
        for (const { id, value } of partyFacts(one))
          if (value.organisation === named.id && !came.get(one.id)?.includes(id))
            told.wrong({
              ...{ asked: `applies-to ${municipality}`, came: `${one.id}: ${inFinding(came.get(one.id))}` },
              expected: `${id} among what names it`,
            });
    },
  },
  {
    name: 'changes',
    title: 'The log of changes goes on where it was read to, and begins anew for another log',
    where: 'The log of changes',
    async run(county, told) {
      const rows = (await answerIfAny(county, changesQuestion, { after: {}, first: 4 }))?.rows ?? [];
      const [first, second] = rows;
      const rising = rows.every(({ position }, at) => at === 0 || position > (rows[at - 1]?.position ?? 0));
      if (!rising)
        told.wrong({
          asked: 'changes',
          came: inFinding(rows.map(({ position }) => position)),
          expected: 'rising positions',
        });
      if (!first || !second) return;
      const next = await answerIfAny(county, changesQuestion, {
        after: { [county.slug]: [first.position, first.mark] },
        first: 4,
      });
      if (next && (next.restarted || next.rows[0]?.position !== second.position))
        told.wrong({
          asked: `changes after ${first.position}`,
          came: inFinding(next.rows[0]),
          expected: `line ${second.position}`,
        });
      const mark = first.mark === '00000000' ? '00000001' : '00000000';
      const other = await answerIfAny(county, changesQuestion, {
        after: { [county.slug]: [first.position, mark] },
        first: 4,
      });
      if (other && !other.restarted)
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
      const answer = await answerIfAny(county, lineageQuestion, { id: one.id });
      if (!answer) return;
      const [came, expected] = [answer.nodes, instruments].map((all) => all.map(({ id }) => id).toSorted());
      if (came?.join() !== expected?.join())
        told.wrong({ asked: 'lineage', came: inFinding(came), expected: `every instrument: ${inFinding(expected)}` });
      for (const edge of answer.edges)
        if (!edge.id.startsWith(`${edge.from}#relations/`))
          told.wrong({
            asked: 'lineage',
            came: inFinding(edge),
            expected: 'relations that facts of the instrument state',
          });
    },
  },
];

/** The facts that make somebody a party, or say that it is asked to become one. */
function partyFacts({ facts }: ReadInstrument) {
  return facts.flatMap(({ id, aspect, statedAs, value }) => {
    const said = value as { organisation: string; role: string } | null;
    const isParty = aspect === 'parties' && statedAs !== 'NOT_STATED' && said !== null && PARTIES.has(said.role);
    return isParty ? [{ id, value: said }] : [];
  });
}
