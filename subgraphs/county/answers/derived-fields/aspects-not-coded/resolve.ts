import { appliesTo } from '#schema/codebook/codebook.ts';
import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { aspectsNotCoded } from '#subgraphs/county/rules/coding/not-coded.ts';

/** The aspects that an instrument could have and that are not coded. */
export default async function answerAspectsNotCoded({ id, type, known }: KnownInstrument) {
  const facts = await known.loaders.facts.load({ subject: id, aspect: null });
  return aspectsNotCoded(facts, (aspect) => appliesTo(aspect, type));
}
