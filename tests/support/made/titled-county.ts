import { codebook } from '#schema/codebook/codebook.ts';
import { documentId, formatId } from '#schema/keys/ids.ts';
import { type GivenFacts, knownAgreement, PAPER } from './known-agreement.ts';
import type { MadeCounty } from './made-county.ts';

/** The id of the agreement in a place of a county of titles. */
export function titledId(county: string, place: number): string {
  return formatId({ county, type: 'agreement', slug: `a-${place}` });
}

/**
 * A county with an agreement for each title, which says its title, its first day and its purpose, and what a test has
 * it say beside that; for tests that need a few instruments that they know.
 */
export function titledCounty(
  slug: string,
  code: string,
  titles: readonly string[],
  more: (place: number) => GivenFacts = () => ({}),
): MadeCounty {
  return {
    county: { slug, code },
    data: {
      slug,
      county: { region: 'region', knownGaps: [], themes: [] },
      organisations: [{ slug: 'region', name: `Region ${slug}`, kind: 'REGION', kindStatedAs: 'STATED', aliases: [] }],
      documents: [
        {
          slug: PAPER,
          holding: 'CITED',
          lineCount: 100,
          codebook: codebook.version,
          id: documentId(slug, PAPER),
          facts: [],
        },
      ],
      instruments: titles.map((title, place) =>
        knownAgreement(slug, `a-${place}`, {
          title: [{ text: { sv: title, en: title } }],
          validFrom: [{ date: '2020-01-01' }],
          statements: [
            {
              kind: 'PURPOSE',
              text: { sv: `Syftet med ${title}`, en: `Purpose of ${title}` },
              themes: ['collaboration'],
            },
          ],
          ...more(place),
        }),
      ),
    },
  };
}
