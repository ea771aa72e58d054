import { CITATION_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';
import { type Cited, formatCitation } from '#schema/values/citation.ts';
import type { FactEnvelope } from '#subgraphs/county/facts/fact.ts';
import { quotation } from '../texts/quotation.ts';
import { wordingsOf } from '../texts/wordings-of.ts';
import { containsWording } from './wordings.ts';

/** What of a fact is held against the lines that it cites. */
export type CitingFact = Pick<FactEnvelope<string>, 'id' | 'wording' | 'citations'> & { value: unknown };

/** A document as it is cited: its lines without contact data, or null where no text is attached. */
export interface CitedDocument {
  lines: readonly string[] | null;
  /** The number of lines that the citations were counted with; null where it is not known. */
  lineCount: number | null;
  /** Takes out of a wording what was taken out of the lines; nothing where it is left out. */
  withoutNames?(wording: string): string;
}

export type Problem = 'NOT_ATTACHED' | 'LINE_COUNT' | 'NO_SUCH_LINE' | 'EMPTY_LINES' | 'WORDING_NOT_THERE';

/** A citation or wording that does not hold, or a document that cannot be checked: that one has no fact and no lines. */
export interface FailedCitation {
  /** The id of the fact. */
  fact: string | null;
  /** The slug of the document; of a wording the first that is cited. */
  document: string;
  lineStart: number | null;
  lineEnd: number | null;
  wording: string | null;
  problem: Problem;
  message: string;
  /** The message in Swedish. */
  inSwedish: string;
}

/**
 * Holds facts against the documents that they cite, by slug, and reports each miss: first those of documents, then
 * those of facts in their order. One fact is looked at at a time, so that there may be any number of them.
 */
export function* verify(
  facts: Iterable<CitingFact>,
  documents: ReadonlyMap<string, CitedDocument>,
): Generator<FailedCitation, void, undefined> {
  for (const [slug, document] of documents) yield* documentMisses(slug, document);
  for (const fact of facts) {
    for (const cited of fact.citations) yield* citationMisses(fact.id, cited, documents.get(cited.document));
    yield* wordingMisses(fact, documents);
  }
}

function* documentMisses(document: string, { lines, lineCount }: CitedDocument): Generator<FailedCitation> {
  const miss = { fact: null, document, lineStart: null, lineEnd: null, wording: null };
  if (lines === null)
    yield { ...miss, problem: 'NOT_ATTACHED', ...words(told(CITATION_MESSAGES.notAttached, { at: document })) };
  else if (lineCount !== null && lines.length !== lineCount)
    yield {
      ...miss,
      problem: 'LINE_COUNT',
      ...words(told(CITATION_MESSAGES.otherLineCount, { at: document, lines: lines.length, expected: lineCount })),
    };
}

function* citationMisses(fact: string, cited: Cited, document: CitedDocument | undefined): Generator<FailedCitation> {
  const miss = { fact, ...cited, wording: null };
  const at = formatCitation(cited);
  if (!document) yield { ...miss, problem: 'NOT_ATTACHED', ...words(told(CITATION_MESSAGES.noDocument, { at })) };
  else if (document.lines) {
    const { lines } = document;
    if (cited.lineStart < 1 || cited.lineEnd > lines.length || cited.lineStart > cited.lineEnd)
      yield {
        ...miss,
        problem: 'NO_SUCH_LINE',
        ...words(told(CITATION_MESSAGES.noLines, { at, lines: lines.length })),
      };
    else if (quotation(lines, cited.lineStart, cited.lineEnd).trim() === '')
      yield { ...miss, problem: 'EMPTY_LINES', ...words(told(CITATION_MESSAGES.emptyLines, { at })) };
  }
}

/** A wording holds where it stands on the lines of one citation; where a text is missing, that is all that is reported. */
function* wordingMisses(fact: CitingFact, documents: ReadonlyMap<string, CitedDocument>): Generator<FailedCitation> {
  const [first] = fact.citations;
  const texts = fact.citations.map(({ document, lineStart, lineEnd }) => {
    const { lines, withoutNames } = documents.get(document) ?? {};
    return lines ? { text: quotation(lines, lineStart, lineEnd), withoutNames } : null;
  });
  if (!first || texts.includes(null)) return;
  for (const wording of wordingsOf(fact)) {
    if (texts.some((cited) => cited && containsWording(cited.text, wording, cited.withoutNames))) continue;
    const places = fact.citations.map(formatCitation).join(', ');
    const said = documents.get(first.document)?.withoutNames?.(wording) ?? wording;
    const message = words(told(CITATION_MESSAGES.wordingNotThere, { at: places, wording: said }));
    yield { fact: fact.id, ...first, wording, problem: 'WORDING_NOT_THERE', ...message };
  }
}

function words({ sv, en }: Message): Pick<FailedCitation, 'message' | 'inSwedish'> {
  return { message: en, inSwedish: sv };
}
