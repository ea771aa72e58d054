import { present } from '#schema/shared/present.ts';
import type { AnsweredCountyFragment } from '../documents/generated-documents.ts';

/** A county of the list of counties, with how it answered. */
interface ListedCounty {
  code: string;
  name: string | null;
  slug: string | null;
  status: AnsweredCountyFragment['status'];
  problem: AnsweredCountyFragment['problem'];
  coverage: { updatedAt: string | null } | null;
}

/** How each county of the list of counties answered, as other answers tell it. */
export function answeredCounties(
  counties: readonly (ListedCounty | null)[] | null | undefined,
): AnsweredCountyFragment[] {
  return present(counties).map(({ code, name, slug, status, problem, coverage }) => ({
    county: { code, name, slug },
    status,
    problem,
    updatedAt: coverage?.updatedAt ?? null,
  }));
}
