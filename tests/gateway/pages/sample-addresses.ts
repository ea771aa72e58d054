import { SITE_LANGUAGES } from '#gateway/pages/site/language.ts';
import { PAGE_NAMES, type PageName, type Parameters, pageAddress } from '#gateway/pages/site/page-addresses.ts';
import { A1, A2, A6, DIRECTIVE, REGION_OSTERGOTLAND } from '#tests/support/fixture-ids.ts';

/** A state of a page: what stands after its path, and its parameters. */
interface Sample extends Parameters {
  rest?: string;
}

/** States of every page that are tried in both languages, in light and dark: the first as it is opened, others with what else it can show. */
const SAMPLES: Readonly<Record<PageName, readonly Sample[]>> = {
  start: [{}, { my: '20' }, { my: '06' }],
  compare: [
    { my: '05' },
    { ids: [A1, A2, A6, DIRECTIVE], on: '2020-07-01' },
    { counties: ['20'], kinds: 'ALL', themes: ['health'], differs: true },
    { kinds: ['LOCAL_AGREEMENT'] },
  ],
  timeline: [
    {},
    { on: '2020-07-01' },
    { on: '2019-10-04', from: '2019', to: '2020', counties: ['20', '14'], first: 3 },
    { kinds: ['LOCAL_AGREEMENT'], on: '1999-01-01', from: '2019' },
  ],
  coverage: [
    {},
    { age: 19, placement: 'OUTSIDE_HOME', on: '2020-07-01' },
    { on: '1999-01-01', from: '2019', to: '2020', 'ages.from': 16, 'ages.to': 18, counties: ['05', '20'] },
  ],
  changes: [{}, { counties: '20', page: '2' }],
  search: [{}, { q: 'samverkan' }, { q: 'ett barn skola', counties: '20', kinds: 'AGREEMENT' }, { q: 'xyzzy' }],
  questions: [{}, { counties: '05', my: '05' }],
  question: [
    { rest: 'financing' },
    { rest: 'school', my: '05' },
    { rest: 'targetGroups', my: '20', counties: '05,20', on: '2020-07-01' },
    { rest: 'followUps', kinds: 'LOCAL_AGREEMENT' },
  ],
  decisions: [{}, { waiting: true, openOn: '2020-01-15' }, { actions: 'PROPOSE' }],
  instrument: [{ rest: A1 }, { rest: A6 }, { rest: DIRECTIVE }, { rest: A2, on: '2020-07-01' }],
  document: [
    { rest: 'dalarna:document:uppdragsdirektiv' },
    { rest: 'ostergotland:document:tjansteskrivelse-samverkan' },
  ],
  organisation: [{ rest: REGION_OSTERGOTLAND }],
  county: [{ rest: '05', my: '05', municipality: '0580' }],
  codebook: [{}],
  'open-data': [{}],
  guide: [{}],
  about: [{}],
  accessibility: [{}],
};

/** The addresses of those states, by page. */
export const SAMPLE_ADDRESSES: readonly (readonly [page: PageName, address: string])[] = PAGE_NAMES.flatMap((page) =>
  SAMPLES[page].flatMap(({ rest = null, ...parameters }) =>
    SITE_LANGUAGES.map(
      (language) => [page, pageAddress({ page, language, rest: rest as string | null }, parameters)] as const,
    ),
  ),
);
