import { documentId, idAt } from '#schema/keys/ids.ts';
import type { ListedFact } from '#schema/questions/shared/listed-fact.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { referTo } from '#subgraphs/county/reading/instrument-reference.ts';
import type { KnownFact } from '#subgraphs/county/reading/known-fact.ts';
import { toFactAnswer } from './to-fact-answer.ts';

/** A fact with what it is about, on its way from the county. */
export async function toListedFact(fact: KnownFact, known: Known): Promise<ListedFact> {
  return { fact: await toFactAnswer(fact, known), ...(await subjectOf(fact.subject, known)) };
}

/** What a fact is about: an instrument or a document. */
async function subjectOf(subject: string, known: Known) {
  const prefix = documentId(known.county.slug, '');
  if (!subject.startsWith(prefix)) return { instrument: await referTo(subject, known), document: null };
  const row = await known.loaders.documentBySlug.load(subject.slice(prefix.length));
  return { instrument: null, document: { id: idAt(subject, known.moment), title: row?.title ?? null } };
}
