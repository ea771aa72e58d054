import { documentId, idAt } from '#schema/keys/ids.ts';
import type { CitationAnswer } from '#schema/questions/shared/fact-answer.ts';
import { distinct } from '#schema/shared/distinct.ts';
import type { Cited } from '#schema/values/citation.ts';
import type { FactStatedAs } from '#schema/values/stated-as.ts';
import type { Known } from './county-context.ts';

/** A place, and whether it is cited for what it does not state: then its lines are named and not quoted. */
export interface CitedPlace extends Cited {
  silent?: boolean;
}

/** Where facts stand, each place once. */
export function citedBy(...facts: readonly { statedAs: FactStatedAs; citations: readonly Cited[] }[]): CitedPlace[] {
  return distinct(
    facts.flatMap(({ statedAs, citations }) =>
      statedAs === 'NOT_STATED' ? citations.map((place) => ({ ...place, silent: true })) : citations,
    ),
  );
}

/** Places as GraphQL answers them: the title and the quotation are read where they are asked for. */
export function answerCitations(cited: readonly CitedPlace[], known: Known) {
  return cited.map((place) => ({
    documentId: idAt(documentId(known.county.slug, place.document), known.moment),
    documentTitle: () => titleOf(place, known),
    lineStart: place.lineStart,
    lineEnd: place.lineEnd,
    quote: () => (place.silent ? null : known.loaders.quotation.load(place)),
  }));
}

/** Places on their way to the comparison subgraph. */
export function toCitationAnswers(cited: readonly CitedPlace[], known: Known): Promise<CitationAnswer[]> {
  return Promise.all(
    answerCitations(cited, known).map(async (citation) => {
      const [documentTitle, quote] = await Promise.all([citation.documentTitle(), citation.quote()]);
      return { ...citation, documentTitle, quote };
    }),
  );
}

/** The same for many that cite the same places: each place is read once. */
export function citingOnce(known: Known): (lists: readonly CitedPlace[][]) => Promise<CitationAnswer[][]> {
  const answered = new Map<string, CitationAnswer>();
  return async (lists) => {
    const found = new Map(lists.flat().map((place) => [keyOf(place), place]));
    const missing = [...found].filter(([key]) => !answered.has(key));
    const answers = await toCitationAnswers(
      missing.map(([, place]) => place),
      known,
    );
    for (const [place, answer] of answers.entries()) answered.set(missing[place]?.[0] ?? '', answer);
    return lists.map((places) => places.flatMap((place) => answered.get(keyOf(place)) ?? []));
  };
}

function keyOf({ document, lineStart, lineEnd, silent = false }: CitedPlace): string {
  return `${document} ${lineStart} ${lineEnd} ${silent}`;
}

async function titleOf({ document }: Cited, { loaders }: Known): Promise<string | null> {
  return (await loaders.documentBySlug.load(document))?.title ?? null;
}
