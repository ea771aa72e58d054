import { DocumentDocument, type DocumentQuery } from '#gateway/pages/documents/generated-documents.ts';
import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { refusedBySilence } from '#gateway/pages/site/silent-counties.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { scbEntryOf } from '#schema/reference/scb-names.ts';
import { HubError } from '#schema/shared/errors.ts';
import { present } from '#schema/shared/present.ts';
import type { Text } from '#schema/values/text.ts';
import { NO_DOCUMENT, NOT_KNOWN_THEN } from './document-words.ts';
import type { PaperAsked } from './paper-asked.ts';

type Row = NonNullable<NonNullable<NonNullable<DocumentQuery['documents']>['nodes']>[number]>;

const PAPER: Text = { sv: 'dokumentet', en: 'the document' };

/** A document with what it is to which instruments. */
export type PaperRow = Row;

/** A document, with all that it says of itself. */
export type ToldPaper = NonNullable<Row['document']>;

/** Lines of it, with the facts that stand on them. */
export type PaperText = NonNullable<DocumentQuery['documentText']>;

/** A fact that stands on its lines. */
export type LineFact = NonNullable<NonNullable<PaperText['facts']>[number]>;

/** What is known of a document, and how its county answered; no row where its county has removed it. */
export interface FoundPaper {
  row: (PaperRow & { document: ToldPaper }) | null;
  text: PaperText | null;
  counties: NonNullable<DocumentQuery['documents']>['counties'];
}

/** What the page of a document asks the hub with. */
export function paperVariables({ key, county, from, moment }: PaperAsked) {
  return { id: key, county, from, asKnownAt: moment };
}

/** Finds a document. Refuses what never was with status 404, and with 503 where its county does not answer. */
export async function findPaper(visit: Visit, asked: PaperAsked): Promise<FoundPaper> {
  const { documents, documentText } = await answerOn(visit, asked);
  const own = present(documents?.counties).find(({ county }) => county?.code === asked.county);
  if (own?.status !== 'ANSWERED')
    throw refusedBySilence(PAPER, scbEntryOf(asked.county)?.name ?? asked.county, own?.problem);
  const [row = null] = present(documents?.nodes);
  const found = row?.document ? { ...row, document: row.document } : null;
  return { row: found, text: documentText, counties: documents?.counties ?? null };
}

async function answerOn(visit: Visit, asked: PaperAsked): Promise<DocumentQuery> {
  try {
    return await visit.ask(DocumentDocument, paperVariables(asked));
  } catch (error) {
    if (error instanceof HubError && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(error.code))
      throw new PageRefusal(404, asked.moment === null ? NO_DOCUMENT : NOT_KNOWN_THEN);
    throw error;
  }
}
