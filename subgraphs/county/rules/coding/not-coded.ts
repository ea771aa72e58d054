import { withBroader } from '#schema/codebook/broader.ts';
import { type Aspect, type AspectId, codebook, THEMES_NOT_STATED } from '#schema/codebook/codebook.ts';
import { type AnyFact, stated, under } from '#subgraphs/county/facts/fact.ts';

/** The aspects of a subject under which nothing is stated, and nothing said not to be: nobody has read its papers for them. */
export function aspectsNotCoded(facts: readonly AnyFact[], applies: (aspect: Aspect) => boolean): AspectId[] {
  const said = new Set(facts.map(({ aspect }) => aspect));
  return [...codebook.aspects.values()]
    .filter((aspect) => applies(aspect) && aspect.id !== THEMES_NOT_STATED && !said.has(aspect.id))
    .map(({ id }) => id);
}

/**
 * The themes of the codebook that an instrument is neither said to speak of nor not to. It speaks of a theme where it does of
 * a narrower one; it does not where it does not of a broader one, or makes no statements at all.
 */
export function themesNotCoded(facts: readonly AnyFact[]): string[] {
  const statements = under(facts, 'statements');
  if (statements.length > 0 && stated(statements).length === 0) return [];
  const spoken = new Set(stated(statements).flatMap(({ value }) => value.themes.flatMap(withBroader)));
  const absent = new Set(under(facts, THEMES_NOT_STATED).flatMap(({ value }) => value?.theme ?? []));
  return [...codebook.themes.keys()].filter(
    (theme) => !spoken.has(theme) && withBroader(theme).every((broader) => !absent.has(broader)),
  );
}
