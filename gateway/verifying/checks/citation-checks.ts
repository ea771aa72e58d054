import { documentTextQuestion } from '#schema/questions/document-text-question.ts';
import type { FactAnswer } from '#schema/questions/shared/fact-answer.ts';
import type { Check } from '../asking/contract-check.ts';
import { inFinding } from '../asking/finding.ts';
import { rowsRead } from '../asking/list-read.ts';
import { listedDocuments, listedFacts } from '../asking/listed-questions.ts';
import { listedRows } from '../asking/read-from.ts';
import { readInstruments, those } from '../opinions/own-reading.ts';
import { titlesSaid } from '../opinions/register-opinion.ts';

/** Documents whose lines are read. */
const SOME = 3;

export const citationChecks: readonly Check[] = [
  {
    name: 'citations',
    title: 'Every fact cites lines, in order, of a document that the county has',
    where: 'Citations',
    async run(county, told) {
      const listed = (await listedRows(county, listedFacts)).map(({ fact }) => fact);
      const facts = listed.length > 0 ? listed : (await readInstruments(county)).flatMap((one) => one.facts);
      const read = await county.list(listedDocuments, {});
      const documents = new Map(rowsRead(read).map(({ id, document }) => [id, document]));
      for (const { id, citations } of facts) {
        const wrong = (came: unknown, expected: string) =>
          told.wrong({ asked: `the citations of ${id}`, came: inFinding(came), expected });
        if (citations.length === 0) wrong([], 'at least one place');
        for (const cited of citations) {
          const { documentId, documentTitle, lineStart, lineEnd } = cited;
          if (lineStart < 1 || lineEnd < lineStart)
            wrong(cited, 'a first line from 1 on, and a last one not before it');
          if (read.status !== 'READ') continue;
          const document = documents.get(documentId);
          if (!document) wrong(documentId, 'one of the documents that the county lists');
          else if (document.lineCount !== null && lineEnd > document.lineCount)
            wrong(cited, `lines of its ${document.lineCount}`);
          else if (
            documentTitle !== null &&
            titlesSaid(document).length > 0 &&
            !titlesSaid(document).includes(documentTitle)
          )
            wrong(documentTitle, `the document’s title, ${titlesSaid(document)[0]}`);
        }
      }
    },
  },
  {
    name: 'document-text',
    title: 'The facts that stand on the lines of a document are those that cite them',
    where: 'Citations',
    async run(county, told) {
      const facts = (await listedRows(county, listedFacts)).map(({ fact }) => fact);
      const cited = those(facts.flatMap(({ citations }) => citations.map(({ documentId }) => documentId)));
      for (const id of cited.slice(0, SOME)) {
        const lines = { from: 1, first: 10 };
        const reply = await county.ask(documentTextQuestion, { id, ...lines });
        if (reply.status === 'UNSUPPORTED') return;
        if (reply.status !== 'ANSWERED') continue;
        const came = reply.answer.facts.map(({ fact }) => fact.id).toSorted();
        const expected = facts
          .filter((fact) => isOn(fact, id, 10))
          .map((fact) => fact.id)
          .toSorted();
        if (came.join() !== expected.join() || reply.answer.factCount !== expected.length)
          told.wrong({
            asked: `document-text ${id}, lines 1–10`,
            came: `${reply.answer.factCount}: ${inFinding(came)}`,
            expected: inFinding(expected),
          });
      }
    },
  },
];

function isOn({ citations }: FactAnswer, id: string, last: number): boolean {
  return citations.some(({ documentId, lineStart, lineEnd }) => documentId === id && lineStart <= last && lineEnd >= 1);
}
