import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import type { Sentence } from '../paper/sentence.ts';
import type { ProposedOrganisation } from '../proposals/proposal.ts';
import { ALL_MUNICIPALITIES, organisationsIn } from './organisations-in.ts';

/** The codes of counties and municipalities by their plain names; `Stockholm` is both. */
const CODES = Map.groupBy(
  [
    ...allMunicipalities.map(({ name, code }) => [name, code] as const),
    ...allCounties.flatMap(({ name, short, code }) =>
      [...new Set([short, name.replace(/s? län$/u, '')])].map((area) => [area, code] as const),
    ),
  ],
  ([name]) => name,
);
/** A place where something is: `i Kronoberg`, `i Örebro län`, `till Göteborg`. */
const PLACE =
  /(?<!\p{L})(?:[Ii]|[Tt]ill|[Ff]rån|[Hh]os) (?<name>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)(?: län)?(?!\p{L})|^(?<first>\p{Lu}\p{L}+)(?= (?:har|betalar|uppger|uppgav|tar|tog|hade|räknar|kostar)(?!\p{L}))/gu;

/** Whether a sentence speaks of regions and municipalities that the paper has nothing to do with: it compares. */
export function speaksOfOthers(sentence: Sentence, own: readonly ProposedOrganisation[]): boolean {
  if (own.length < 2) return false;
  const slugs = new Set(own.map(({ slug }) => slug));
  const counties = new Set(own.flatMap(({ scbCode }) => scbCode?.slice(0, 2) ?? []));
  const owned = new Set(own.map(({ scbCode }) => scbCode));
  const isOwn = ({ slug, kind }: ProposedOrganisation) =>
    slugs.has(slug) || (kind !== 'REGION' && slugs.has(ALL_MUNICIPALITIES)) || kind === 'COUNTY_MUNICIPALITIES';
  const named = organisationsIn(sentence);
  if (named.length > 0) return !named.some(isOwn);
  const places = Array.from(
    sentence.text.matchAll(PLACE),
    ({ groups }) => CODES.get(groups?.name ?? groups?.first ?? '') ?? [],
  );
  const codes = places.filter((found) => found.length > 0);
  const isNear = (code: string) =>
    code.length === 2 || slugs.has(ALL_MUNICIPALITIES) ? counties.has(code.slice(0, 2)) : owned.has(code);
  return codes.length > 0 && !codes.flat().some(([, code]) => isNear(code));
}
