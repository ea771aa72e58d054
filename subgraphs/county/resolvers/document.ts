import { codebook } from '../../../schema/codebook/codebook.ts';
import type { CountyContext } from '../context.ts';
import type { DocumentRow } from '../loaders.ts';
import { answerAspect } from './aspects.ts';

/** A document by the slug that a value holds. */
export async function resolveDocument(slug: string, context: CountyContext) {
  return context.loaders.documentBySlug.load(slug);
}

const aspectFields = [...codebook.aspects.values()]
  .filter((aspect) => aspect.of === 'DOCUMENT')
  .map((aspect) => [
    aspect.field,
    (document: DocumentRow, _: unknown, context: CountyContext) => answerAspect(document.id, aspect, context),
  ]);

/** The resolvers of documents: one for each aspect that can be said of them. */
export const documentResolvers = { Document: Object.fromEntries(aspectFields) };
