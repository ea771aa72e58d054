import type { KnownInstrument } from '#subgraphs/county/answers/resolver-parents.ts';
import { resolveTheme } from '#subgraphs/county/answers/resolvers/resolve-theme.ts';
import { themesNotCoded } from '#subgraphs/county/rules/coding/not-coded.ts';

/** The themes of the codebook that an instrument is neither said to speak of nor not to. */
export default async function answerThemesNotCoded({ id, known }: KnownInstrument) {
  const facts = await known.loaders.facts.load({ subject: id, aspect: null });
  return themesNotCoded(facts).map((theme) => resolveTheme(theme, known));
}
