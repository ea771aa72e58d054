import { AGREEMENT, type BrokenSeeds, setInFact } from './broken-seeds.ts';

/** Adds a period that one paper states. */
const period =
  (from: string, to: string, wording = from): BrokenSeeds['change'] =>
  (document) => {
    document.setIn(['facts', 'validFrom'], [{ date: from, wording, cite: ['missiv:9'] }]);
    document.setIn(['facts', 'validTo'], [{ date: to, wording: to, cite: ['missiv:10'] }]);
    document.setIn(['notStated'], withoutAspects(document.toJS().notStated, ['validFrom', 'validTo']));
  };

/** Says something under an aspect of which nothing was said. */
const said =
  (aspect: string, fact: object): BrokenSeeds['change'] =>
  (document) => {
    document.setIn(['facts', aspect], [{ ...fact, cite: ['missiv:9'] }]);
    document.setIn(['notStated'], withoutAspects(document.toJS().notStated, [aspect]));
  };

type NotStated = { aspects: string[] }[];

function withoutAspects(entries: NotStated, said: readonly string[]): NotStated {
  return entries
    .map((entry) => ({ ...entry, aspects: (entry.aspects ?? []).filter((aspect) => !said.includes(aspect)) }))
    .filter(({ aspects }) => aspects.length > 0);
}

const organisation =
  (entry: Record<string, string>): BrokenSeeds['change'] =>
  (document) =>
    document.addIn(['organisations'], { slug: 'en-till', name: 'En till', kind: 'MUNICIPALITY', ...entry });

/** Values that are none of what their wording can mean, ends before beginnings, and codes of nobody or somebody else. */
export const badValues: BrokenSeeds[] = [
  {
    what: 'a number that its wording does not give',
    file: AGREEMENT,
    change: setInFact('partyCount', 'count', 94),
    at: 'count: 94',
    says: 'facts.partyCount.0.count: 94 is nothing that the wording "de 49 kommunerna" can mean; expected 49',
  },
  {
    what: 'a date within a value, against the wording of its own',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'consultations', 0, 'deadline', 'date'], '2020-02-24'),
    at: 'date: "2020-02-24"',
    says: 'facts.consultations.0.deadline.date: 2020-02-24 is nothing that the wording "senast 2020-02-14" can mean; expected 2020-02-14',
  },
  {
    what: 'the deadline of a condition',
    file: AGREEMENT,
    change: (document) =>
      document.setIn(
        ['facts', 'decisions', 0, 'conditions'],
        [
          {
            kind: 'OTHER',
            wording: 'om svar har kommit',
            text: { sv: 'Svar har kommit', en: 'Answers have come' },
            deadline: { date: '2019-12-01', wording: 'senast den 1 november 2019' },
          },
        ],
      ),
    at: 'date: 2019-12-01',
    says: 'facts.decisions.0.conditions.0.deadline.date: 2019-12-01 is nothing that the wording "senast den 1 november 2019" can mean; expected 2019-11-01',
  },
  {
    what: 'a share, against the wording of its own',
    file: AGREEMENT,
    change: said('financing', {
      kind: 'SHARED',
      text: { sv: 'Delas', en: 'Shared' },
      shares: [
        { wording: 'regionen 60 %', percent: 60 },
        { wording: 'kommunerna 40 %', percent: 4 },
      ],
    }),
    at: 'percent: 4',
    says: 'facts.financing.0.shares.1.percent: 4 is nothing that the wording "kommunerna 40 %" can mean; expected 40',
  },
  {
    what: 'a period of notice that its wording does not give',
    file: AGREEMENT,
    change: said('termination', {
      noticeMonths: 12,
      wording: 'senast sex månader före periodens slut',
      text: { sv: 'Kan sägas upp', en: 'Notice can be given' },
    }),
    at: 'noticeMonths: 12',
    says: 'facts.termination.0.noticeMonths: 12 is nothing that the wording "senast sex månader före periodens slut" can mean; expected 6',
  },
  {
    what: 'a date of a document',
    file: 'documents.yaml',
    change: (document) => document.setIn(['documents', 0, 'facts', 'documentDate', 0, 'date'], '2091-11-01'),
    at: 'date: "2091-11-01"',
    says: 'documents.0.facts.documentDate.0.date: 2091-11-01 is nothing that the wording "2019-11-01" can mean; expected 2019-11-01',
  },
  {
    what: 'a deadline before the opening',
    file: AGREEMENT,
    change: (document) => {
      document.setIn(['facts', 'consultations', 0, 'deadline', 'date'], '2019-02-14');
      document.setIn(['facts', 'consultations', 0, 'deadline', 'wording'], 'senast 2019-02-14');
    },
    at: 'deadline:',
    says: 'facts.consultations.0.deadline: 2019-02-14 comes before 2019-11-01; expected it after, or a quality issue about it',
  },
  {
    what: 'a least age above the greatest',
    file: AGREEMENT,
    change: (document) =>
      document.setIn(['facts', 'targetGroups', 0, 'age'], { wording: '12–9 år', bound: 'RANGE', min: 12, max: 9 }),
    at: 'max: 9',
    says: 'facts.targetGroups.0.age.max: 9 comes before 12; expected it after',
  },
  {
    what: 'an end before its beginning',
    file: AGREEMENT,
    change: period('2021-01-01', '2020-12-31'),
    at: '- date: 2020-12-31',
    says: 'facts.validTo.0: 2020-12-31 comes before validFrom, 2021-01-01; expected an end after the beginning, or a quality issue about it (GARBLED_NUMBER or CONFLICT_BETWEEN_DOCUMENTS), where the paper itself reads so',
  },
  {
    what: 'the last day of a span where it begins',
    file: AGREEMENT,
    change: period('2020-12-31', '2020-12-31', 'den 1 januari 2020 – 31 december 2020'),
    at: '- date: 2020-12-31',
    says: 'facts.validFrom.0.date: 2020-12-31 is the last day of "den 1 januari 2020 – 31 december 2020"; expected 2020-01-01 for validFrom',
  },
  {
    what: 'a code that SCB does not have',
    file: 'organisations.yaml',
    change: organisation({ name: 'Borås Stad', scbCode: '1400' }),
    at: 'scbCode: "1400"',
    says: 'scbCode: SCB has no code 1400; expected 1490, that of Borås',
  },
  {
    what: 'a code of SCB that is another’s',
    file: 'organisations.yaml',
    change: organisation({ name: 'Göteborgs Stad', scbCode: '1490' }),
    at: 'scbCode: "1490"',
    says: 'scbCode: 1490 is the code of Borås; expected 1480, that of Göteborg',
  },
  {
    what: 'another’s code with a name that is misspelt',
    file: 'organisations.yaml',
    change: organisation({ name: 'Götborgs stad', scbCode: '1490' }),
    at: 'scbCode: "1490"',
    says: 'scbCode: 1490 is the code of Borås; expected 1480, that of Göteborg',
  },
  {
    what: 'a region with the code of a municipality',
    file: 'organisations.yaml',
    change: organisation({ name: 'Region Halland', kind: 'REGION', scbCode: '1380' }),
    at: 'scbCode: "1380"',
    says: 'scbCode: 1380 is the code of Halmstad; expected 13, that of Hallands län for REGION',
  },
  {
    what: 'the region of another county',
    file: 'organisations.yaml',
    change: (document) => {
      document.setIn(['organisations', 0, 'name'], 'regionen');
      document.setIn(['organisations', 0, 'aliases'], []);
      document.setIn(['organisations', 0, 'scbCode'], '06');
    },
    at: 'scbCode: "06"',
    says: 'organisations.0.scbCode: 06 is the code of Jönköpings län; expected 14, as the folder is vastra-gotaland',
  },
  {
    what: 'the region of another county, by its name',
    file: 'organisations.yaml',
    change: (document) => {
      document.setIn(['organisations', 0, 'name'], 'Region Dalarna');
      document.deleteIn(['organisations', 0, 'scbCode']);
    },
    at: 'name: Region Dalarna',
    says: 'organisations.0.name: this is Dalarnas län; expected Västra Götalandsregionen, as the folder is vastra-gotaland',
  },
];
