import { allMunicipalities } from '#schema/reference/reference.ts';
import { countyOfSlug, scbEntryOf } from '#schema/reference/scb-names.ts';
import { column, named } from '../declaration/column.ts';
import { table } from '../declaration/report-table.ts';

interface MunicipalityRow {
  code: string;
  name: string;
  county: string;
  inHub: boolean;
}

/** The municipalities of Sweden. */
export default table<MunicipalityRow>({
  title: 'Kommuner · Municipalities',
  description:
    'En rad per kommun i Sverige med SCB:s kod, och om länet finns i navet · One row for each municipality of Sweden with the code of SCB, and whether its county is in the hub',
  source: {
    document: 'query MunicipalityRows { counties { slug } }',
    fixed: {},
    ofCounties: false,
    key: null,
    async *rows({ asker }) {
      const codes = new Set(asker.counties.map((slug) => countyOfSlug(slug)?.code));
      yield allMunicipalities.map(({ code, name }) => {
        const county = code.slice(0, 2);
        return { county: null, state: 'HELD', row: { code, name, county, inHub: codes.has(county) } };
      });
    },
  },
  columns: [
    ...named<MunicipalityRow>(
      'municipality',
      'Kommun · Municipality',
      'SCB:s kommunkod; den är text, eftersom den kan börja med 0 · Municipality code of SCB; it is text, as it can begin with 0',
      ({ code }) => code,
      (_, { name }) => ({ sv: name, en: name }),
    ),
    ...named<MunicipalityRow>(
      'county',
      'Län · County',
      'SCB:s länskod; den är text, eftersom den kan börja med 0 · County code of SCB; it is text, as it can begin with 0',
      ({ county }) => county,
      (code) => {
        const name = scbEntryOf(code)?.name ?? code;
        return { sv: name, en: name };
      },
    ),
    column(
      'county_in_hub',
      'boolean',
      'Länet finns i navet · The county is in the hub',
      'Om navet har uppgifter om länet · Whether the hub has data on the county',
      ({ inHub }) => inHub,
    ),
  ],
});
