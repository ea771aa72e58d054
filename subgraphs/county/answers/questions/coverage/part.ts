import { coverageQuestion } from '#schema/questions/coverage-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { citedBy, citingOnce } from '#subgraphs/county/reading/citations.ts';
import { addLayers, areasOfLayers, checkNames, type Layered } from '#subgraphs/county/rules/coverage/areas.ts';
import { countAgreements, listCandidates, loadAgreements } from './load-agreements.ts';

/** Agreements that are read, and entries that are cited, before others are let in. */
const AT_A_TIME = 250;

/** Which of the county's agreements cover which ages when. */
export default part({
  question: coverageQuestion,
  async answer(args, known) {
    const agreements = await countAgreements(known);
    const shown = new Map((await listCandidates(args, known)).map((agreement) => [agreement.id, agreement]));
    const layered: Layered = { entries: [], layers: [] };
    let unchecked = AT_A_TIME;
    for (const ids of batches([...shown.keys()])) {
      // What is too long an answer is so by some of the agreements as well: the rest of them need not be read.
      if (layered.layers.length >= unchecked) {
        await known.turns.through(checkNames(layered, args));
        unchecked *= 2;
      }
      await known.turns.through(addLayers(layered, await loadAgreements(ids, args, known), args));
      await known.turns.letOthersIn();
    }
    const areas = await known.turns.through(areasOfLayers(layered, args));
    const cite = citingOnce(known);
    const entries = [];
    for (const batch of batches(layered.entries)) {
      const citations = await cite(batch.map(({ evidence }) => citedBy(...evidence)));
      for (const [place, { evidence: _, verdict: __, proposed: ___, ...entry }] of batch.entries()) {
        const { kind = null, title = null, shortTitle = null } = shown.get(entry.id) ?? {};
        entries.push({ ...entry, citations: citations[place] ?? [], kind, title, shortTitle });
      }
      await known.turns.letOthersIn();
    }
    return { ...answerBaseOf(known), agreements, entries, areas };
  },
});

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += AT_A_TIME) yield items.slice(at, at + AT_A_TIME);
}
