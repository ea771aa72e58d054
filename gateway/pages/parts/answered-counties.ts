import { present } from '#schema/shared/present.ts';
import type { AnsweredCountyFragment, ListedCountyFragment } from '../documents/generated-documents.ts';

/** How each county of the list of counties answered, as other answers tell it. */
export function answeredCounties(
  counties: readonly (ListedCountyFragment | null)[] | null | undefined,
): AnsweredCountyFragment[] {
  return present(counties).map(({ code, name, slug, status, problem, coverage }) => ({
    county: { code, name, slug },
    status,
    problem,
    updatedAt: coverage?.updatedAt ?? null,
  }));
}
