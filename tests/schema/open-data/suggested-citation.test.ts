import { describe, expect, it } from 'vitest';
import { citationOf } from '#schema/open-data/suggested-citation.ts';

const dalarna = { name: 'Dalarnas län', revision: { number: 3, date: '2026-11-26' } };
const ostergotland = { name: 'Östergötlands län', revision: { number: 12, date: '2026-10-02' } };
const cited = {
  title: { sv: 'Fakta', en: 'Facts' },
  year: 2026,
  counties: [ostergotland, dalarna],
  address: 'https://hub.example/v1/reports/facts.csv',
};

describe('A suggested citation', () => {
  it('has title, year, the revision of each county and the address, in both languages', () => {
    expect(citationOf(cited)).toEqual({
      sv: 'Fakta (2026) [datamängd]. Revisioner: Dalarnas län 3 (2026-11-26), Östergötlands län 12 (2026-10-02). https://hub.example/v1/reports/facts.csv',
      en: 'Facts (2026) [data set]. Revisions: Dalarnas län 3 (2026-11-26), Östergötlands län 12 (2026-10-02). https://hub.example/v1/reports/facts.csv',
    });
  });

  it('is the same whatever order the counties come in', () => {
    expect(citationOf({ ...cited, counties: [dalarna, ostergotland] })).toEqual(citationOf(cited));
  });

  it('names the publisher where it is known', () => {
    const publisher = { sv: 'Exempelregionen', en: 'The Example Region' };
    const { sv, en } = citationOf({ ...cited, publisher });
    expect(sv).toContain('[datamängd]. Exempelregionen. Revisioner');
    expect(en).toContain('[data set]. The Example Region. Revisions');
  });

  it('names who did not answer', () => {
    const { sv, en } = citationOf({ ...cited, silent: ['Västra Götalands län'] });
    expect(sv).toContain('). Svarade inte: Västra Götalands län. https');
    expect(en).toContain('). Did not answer: Västra Götalands län. https');
  });

  it('says of a county that holds nothing that it does, and gives it no revision', () => {
    const { sv, en } = citationOf({ ...cited, counties: [{ name: 'Skåne län', revision: null }] });
    expect(sv).toContain('Revisioner: Skåne län utan uppgifter. ');
    expect(en).toContain('Revisions: Skåne län without data. ');
  });

  it('of what comes from no county tells no revisions', () => {
    expect(citationOf({ ...cited, counties: [] }).en).toBe(`Facts (2026) [data set]. ${cited.address}`);
  });
});
