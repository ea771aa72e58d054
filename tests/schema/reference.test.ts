import { beforeAll, describe, expect, it } from 'vitest';
import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { SEEDS } from '#subgraphs/county/create-county.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';
import { readSeeds } from '#subgraphs/county/intake/seeds/read-seeds.ts';
import { papersCounties } from '../support/papers-counties.ts';
import { sharedHub } from '../support/shared-hub.ts';
import type { TestHub } from '../support/test-hub.ts';

/** How many municipalities each county has, by SCB’s code. */
const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  '01:26 03:8 04:9 05:13 06:13 07:8 08:12 09:1 10:5 12:33 13:6 14:49 17:16 18:12 19:10 20:15 21:10 22:7 23:8 24:15 25:14'
    .split(' ')
    .map((pair) => [pair.slice(0, 2), Number(pair.slice(3))]),
);

/** How many counties each of the EU’s regions of level 2 has, by its code. */
const COUNTIES_OF_NUTS_2 = { SE11: 1, SE12: 5, SE21: 4, SE22: 2, SE23: 2, SE31: 3, SE32: 2, SE33: 2 };

const counties = await discoverCounties();
const ofPapers = await papersCounties();
const organisations = counties.flatMap((county) =>
  readSeeds(`${SEEDS}${county.slug}`, county.slug).organisations.map((organisation) => ({ county, ...organisation })),
);

describe('The reference tables', () => {
  it('hold the 21 counties of Sweden', () => {
    expect(allCounties.map(({ code }) => code)).toEqual(Object.keys(COUNTS).sort());
  });

  it('hold 290 municipalities', () => {
    expect(allMunicipalities).toHaveLength(290);
  });

  it('give no code and no name twice', () => {
    for (const table of [allCounties, allMunicipalities])
      for (const field of ['code', 'name'] as const)
        expect(new Set(table.map((entry) => entry[field])).size).toBe(table.length);
  });

  it('give every county a region of the EU and a place of GeoNames of its own', () => {
    for (const field of ['nuts3', 'geonames'] as const)
      expect(new Set(allCounties.map((county) => county[field])).size).toBe(allCounties.length);
  });

  it('divide the counties among the EU’s regions of level 2 as its regulation does', () => {
    const counts = allCounties.map(({ nuts3 }) => nuts3.slice(0, 4)).toSorted();
    expect(
      Object.fromEntries(
        Map.groupBy(counts, (code) => code)
          .entries()
          .map(([code, all]) => [code, all.length]),
      ),
    ).toEqual(COUNTIES_OF_NUTS_2);
  });

  it('write every code as digits within a text: two for a county, four for a municipality', () => {
    for (const { code } of allCounties) expect(code).toMatch(/^\d{2}$/);
    for (const { code } of allMunicipalities) expect(code).toMatch(/^\d{4}$/);
  });

  it.each(Object.entries(COUNTS))('give the county %s its %i municipalities', (code, count) => {
    expect(allMunicipalities.filter((entry) => entry.code.startsWith(code))).toHaveLength(count);
  });

  it('give every municipality a county', () => {
    const codes = allCounties.map(({ code }) => code);
    expect(allMunicipalities.filter(({ code }) => !codes.includes(code.slice(0, 2)))).toEqual([]);
  });
});

describe('An organisation with an SCB code', () => {
  const coded = organisations.filter(({ scbCode }) => scbCode !== undefined);

  it('exists in the seeds', () => {
    expect(coded).not.toEqual([]);
  });

  it.each(coded.filter(({ kind }) => kind === 'MUNICIPALITY'))('is the municipality that SCB names: $name', (entry) => {
    const listed = allMunicipalities.find(({ code }) => code === entry.scbCode);
    expect(namesOf(listed?.name ?? '?')).toContain(entry.name);
    expect(entry.scbCode?.slice(0, 2)).toBe(entry.county.code);
  });

  it.each(coded.filter(({ kind }) => kind === 'REGION'))('is the region of its county: $name', (entry) => {
    expect(entry.scbCode).toBe(entry.county.code);
    expect(allCounties.find(({ code }) => code === entry.scbCode)?.region).toBe(entry.name);
  });

  it('is a municipality or a region', () => {
    expect(coded.filter(({ kind }) => kind !== 'MUNICIPALITY' && kind !== 'REGION')).toEqual([]);
  });
});

describe('The gateway', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await sharedHub();
  });

  it.each(ofPapers)('answers county("$code") with its name and municipalities', async ({ code }) => {
    const { data, errors } = await hub.ask(
      'query ($code: ID!) { county(code: $code) { code name municipalities { code name } } }',
      {
        code,
      },
    );
    expect(errors).toBeUndefined();
    expect(data.county).toEqual({
      code,
      name: allCounties.find((county) => county.code === code)?.name,
      municipalities: allMunicipalities.filter((entry) => entry.code.startsWith(code)),
    });
  });
});

/** The names by which a municipality goes in running text: "Boxholms kommun" for Boxholm, "Ydre kommun" for Ydre. */
function namesOf(name: string): string[] {
  return [name, `${name}s`].flatMap((stem) => [`${stem} kommun`, `${stem} stad`]);
}
