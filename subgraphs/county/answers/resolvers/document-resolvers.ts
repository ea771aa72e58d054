import { aspectsOfDocuments, isOfDocuments } from '#schema/codebook/codebook.ts';
import { idAt } from '#schema/keys/ids.ts';
import type { Known } from '#subgraphs/county/reading/county-context.ts';
import { toldHolding, toldText } from '#subgraphs/county/reading/told-text.ts';
import { aspectsNotCoded } from '#subgraphs/county/rules/coding/not-coded.ts';
import type { KnownDocument } from '../resolver-parents.ts';
import { answerAspect } from './answer-aspect.ts';

/** A document by the slug that a value holds. */
export async function resolveDocument(slug: string, known: Known): Promise<KnownDocument | null> {
  const row = await known.loaders.documentBySlug.load(slug);
  return row && { ...row, known };
}

const aspectFields = aspectsOfDocuments.map((aspect) => [
  aspect.field,
  ({ id, known }: KnownDocument) => answerAspect(id, aspect, known),
]);

/** The resolvers of documents: one for each aspect that can be said of them, and the text that is attached. */
export const documentResolvers = {
  Document: {
    id: ({ id, known }: KnownDocument) => idAt(id, known.moment),
    key: ({ id }: KnownDocument) => id,
    ...Object.fromEntries(aspectFields),
    codebookVersion: ({ codebook: readWith }: KnownDocument) => readWith,
    aspectsNotCoded: async ({ id, known }: KnownDocument) =>
      aspectsNotCoded(await known.loaders.facts.load({ subject: id, aspect: null }), isOfDocuments),
    holding: async ({ slug, holding, known }: KnownDocument) =>
      toldHolding(holding, await known.loaders.attachment.load(slug)),
    attachedText: async ({ slug, known }: KnownDocument) => {
      const attached = await known.loaders.attachment.load(slug);
      return attached && toldText(attached);
    },
  },
};
