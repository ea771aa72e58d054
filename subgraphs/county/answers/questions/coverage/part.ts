import { coverageQuestion } from '#schema/questions/coverage-question.ts';
import { answerBaseOf } from '#subgraphs/county/answers/parts/answer-base-of.ts';
import { part } from '#subgraphs/county/answers/parts/question-part.ts';
import { citedBy, toCitationAnswers } from '#subgraphs/county/reading/citations.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { coverageAreas } from '#subgraphs/county/rules/coverage/areas.ts';
import type { Agreement, Entry } from '#subgraphs/county/rules/coverage/entries.ts';
import { listAgreements, loadAgreements } from './load-agreements.ts';

/** Agreements that are read, and entries that are cited, before others are let in. */
const AT_A_TIME = 250;

/** Which of the county's agreements cover which ages when. */
export default part({
  question: coverageQuestion,
  async answer(args, known) {
    const shown = new Map((await listAgreements(known)).map((agreement) => [agreement.id, agreement]));
    const agreements: Agreement[] = [];
    for (const ids of batches([...shown.keys()])) {
      agreements.push(...(await loadAgreements(ids, args, known)));
      await known.turns.letOthersIn();
    }
    const { entries, areas } = await known.turns.through(coverageAreas(agreements, args));
    const cited = [];
    for (const batch of batches(entries)) {
      cited.push(...(await Promise.all(batch.map((entry) => withCitations(entry, known)))));
      await known.turns.letOthersIn();
    }
    return {
      ...answerBaseOf(known),
      agreements: shown.size,
      entries: cited.map((entry) => ({
        ...entry,
        kind: shown.get(entry.id)?.kind ?? null,
        title: shown.get(entry.id)?.title ?? null,
        shortTitle: shown.get(entry.id)?.shortTitle ?? null,
      })),
      areas,
    };
  },
});

async function withCitations({ evidence, verdict: _, proposed: __, ...entry }: Entry, known: Known) {
  return { ...entry, citations: await toCitationAnswers(citedBy(...evidence), known) };
}

function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += AT_A_TIME) yield items.slice(at, at + AT_A_TIME);
}
