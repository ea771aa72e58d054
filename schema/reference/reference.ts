import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { HubError } from '../shared/errors.ts';

const counties = z.strictObject({
  counties: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{2}$/),
      name: z.string(),
      region: z.string(),
      short: z.string(),
      nuts3: z.string().regex(/^SE\d{3}$/),
      geonames: z.int().positive(),
    }),
  ),
});
const municipalities = z.strictObject({
  municipalities: z.array(z.strictObject({ code: z.string().regex(/^\d{4}$/), name: z.string() })),
});

function read<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return shape.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

/** Sweden's 21 counties with SCB's codes, in their order, with what the EU's regions and GeoNames call the same areas. */
export const allCounties = read('counties.yaml', counties).counties;

/** Sweden's 290 municipalities with SCB's codes, in their order; the first two digits are the county's. */
export const allMunicipalities = read('municipalities.yaml', municipalities).municipalities;

/** The county with a code of SCB. Throws INVALID_SETTING when there is none. */
export function countyOfCode(code: string): (typeof allCounties)[number] {
  const found = allCounties.find((county) => county.code === code);
  if (!found) throw new HubError('INVALID_SETTING', `${code} is not a county code of SCB`);
  return found;
}
