import type { z } from 'zod';
import { organisationsSeed } from '#schema/seeds/county-seed.ts';
import { madeObject } from './made-value.ts';
import { madePhrase } from './made-words.ts';
import type { Material } from './material.ts';

const schema = organisationsSeed.shape.organisations.element;

/** The slug of the organisation in a place; the first is the region. */
export function organisationSlug(place: number): string {
  return `body-${place}`;
}

/** The organisation in a place: below another one mostly, hardly ever with the code of a municipality, some with the same name. */
export function madeOrganisation(place: number, material: Material): z.input<typeof schema> {
  const { random } = material;
  const { slug: _, name: __, parent: ___, scbCode: ____, ...rest } = madeObject(schema, material);
  const stated = schema.parse({
    ...rest,
    slug: organisationSlug(place),
    name: random.of(['Socialnämnden', 'Åtvids kommun', `${madePhrase(random, 2)} ${place}`]),
  });
  return {
    ...stated,
    ...(place === 0 ? { kind: 'REGION' } : {}),
    ...(place > 0 && random.below(4) > 0 ? { parent: organisationSlug(random.below(place)) } : {}),
    ...(random.below(10) === 0 && place > 0 && stated.kind !== 'REGION'
      ? { scbCode: random.of(['0580', '2080']) }
      : {}),
  };
}
