import { codebook } from '#schema/codebook/codebook.ts';
import type { CountyNames } from '#schema/contract/county-sdl.ts';
import type { ListedFact } from '#schema/questions/shared/listed-fact.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { countyReference } from './counties.ts';

/** A fact in one row, as GraphQL answers it, with what it is about. */
export function listedFactNode(
  { fact: { id, aspect, readings, ...fact }, instrument, document }: ListedFact,
  county: CountyNames,
  context: ComparisonContext,
) {
  return {
    factId: id,
    aspect: codebook.aspects.get(aspect) ?? null,
    county: countyReference(county, context),
    instrument,
    document: document && { documentId: document.id, title: document.title },
    ...fact,
  };
}
