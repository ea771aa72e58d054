import { inBoth } from '#gateway/reports/declaration/column.ts';
import type { Parameter } from '#gateway/reports/parameters/parameter.ts';
import { countyOfSlug } from '#schema/reference/scb-names.ts';

/** What can be chosen of the feed of a hub with these counties. */
export function feedParameters(slugs: readonly string[]): Parameter[] {
  return [
    {
      name: 'counties',
      description: inBoth('Bara dessa län, efter SCB:s länskod · Only these counties, by the county code of SCB'),
      type: 'text',
      list: true,
      values: slugs.flatMap((slug) => countyOfSlug(slug)?.code ?? []),
      required: false,
    },
    {
      name: 'themes',
      description: inBoth(
        'Bara instrument som nu säger något om något av dessa teman, och instrument som togs bort · Only instruments that now say something on one of these themes, and instruments that were removed',
      ),
      type: 'text',
      list: true,
      required: false,
    },
    {
      name: 'lang',
      description: inBoth('Flödets språk · The language of the feed'),
      type: 'text',
      list: false,
      values: ['sv', 'en'],
      required: false,
      byDefault: 'sv',
    },
  ];
}
