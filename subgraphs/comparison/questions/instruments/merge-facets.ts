import { codebook } from '#schema/codebook/codebook.ts';
import type { CountyNames } from '#schema/contract/county-sdl.ts';
import type { InstrumentsFacets } from '#schema/questions/instruments-question.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { untranslated } from '#schema/values/text.ts';
import type { ComparisonContext } from '#subgraphs/comparison/asking/comparison-context.ts';

type Given = readonly { county: CountyNames; answer: InstrumentsFacets }[];
type Counts = Readonly<Record<string, number>>;
type Names = Readonly<Record<string, Text>>;

/** The numbers of all counties that answered, added up by code; `null` where none did. */
export function mergedFacets(given: Given, { counties }: ComparisonContext) {
  if (given.length === 0) return null;
  const added = (of: (facets: InstrumentsFacets) => Counts | null, names: Names) => {
    const parts = given.map(({ answer }) => of(answer)).filter((part) => part !== null);
    return parts.length === 0 ? null : sum(parts, names);
  };
  const themes = Object.fromEntries([...codebook.themes].map(([id, { name }]) => [id, name]));
  return {
    counties: counties.flatMap(({ slug, code, name }) => {
      const own = given.find(({ county }) => county.slug === slug);
      return own ? [{ code, name: untranslated(name), count: total(own.answer.kinds) }] : [];
    }),
    kinds: added(({ kinds }) => kinds, enumerations.InstrumentKind),
    states: added(({ states }) => states, enumerations.LifecycleState),
    certainties: added(({ certainties }) => certainties, enumerations.Certainty),
    validity: added(({ validity }) => validity, enumerations.Certainty),
    themes: added((facets) => facets.themes, themes),
    placements: added(({ placements }) => placements, enumerations.PlacementScope),
  };
}

/** The order of what is counted: as the contract lists it, and then what only a county knows. */
function sum(parts: readonly Counts[], names: Names) {
  const codes = [...new Set([...Object.keys(names), ...parts.flatMap((part) => Object.keys(part)).sort()])];
  return codes
    .map((code) => ({
      code,
      name: names[code] ?? null,
      count: parts.reduce((before, part) => before + (part[code] ?? 0), 0),
    }))
    .filter(({ count }) => count > 0);
}

/** Every instrument is of one kind. */
function total(kinds: Counts): number {
  return Object.values(kinds).reduce((before, count) => before + count, 0);
}
