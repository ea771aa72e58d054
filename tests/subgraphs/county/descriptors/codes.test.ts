import { describe, expect, it } from 'vitest';
import { allCounties, allMunicipalities } from '#schema/reference/reference.ts';
import { countyOfSlug, scbEntriesCalled, slugOfName } from '#schema/reference/scb-names.ts';
import { withCodeOfName } from '#subgraphs/county/descriptors/with-code-of-name.ts';

describe('The folder of a county', () => {
  it.each(allCounties)('may be named after $short, with the code $code', ({ short, code }) => {
    expect(withCodeOfName({ slug: slugOfName(short), code })).toEqual({ slug: slugOfName(short), code });
  });

  it('may be named after no county', () => {
    expect(withCodeOfName({ slug: 'lingonland', code: '23' }).code).toBe('23');
  });

  it('is refused with the code of another county', () => {
    expect(() => withCodeOfName({ slug: 'kalmar', code: '06' })).toThrow(
      'subgraphs/kalmar/county.ts: 06 is the code of Jönköpings län; expected 08, that of Kalmar län',
    );
  });

  it('is refused with a code that SCB does not have', () => {
    expect(() => withCodeOfName({ slug: 'kalmar', code: '02' })).toThrow(
      'subgraphs/kalmar/county.ts: SCB has no county with the code 02; expected 08, that of Kalmar län',
    );
  });
});

describe('A name of SCB', () => {
  it.each(allCounties)('is that of a region, $region', (county) => {
    expect(scbEntriesCalled(county.region)).toEqual([county]);
    expect(countyOfSlug(slugOfName(county.region))).toEqual(county);
  });

  it('is that of one municipality, with kommun or stad behind it', () => {
    for (const entry of allMunicipalities)
      for (const name of [`${entry.name} kommun`, `${entry.name.toUpperCase()} STAD`])
        expect(scbEntriesCalled(name)).toEqual([entry]);
  });

  it.each([
    ['Boxholms kommun', '0560'],
    ['Göteborgs Stad', '1480'],
    ['Dals-Eds kommun', '1438'],
    ['Landstinget Dalarna', '20'],
  ])('is read in running text: %s', (name, code) => {
    expect(scbEntriesCalled(name).map((entry) => entry.code)).toEqual([code]);
  });

  it('is none of a body of another name', () => {
    expect(scbEntriesCalled('Socialnämnden')).toEqual([]);
  });
});
