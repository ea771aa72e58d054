import { AGREEMENT, type BrokenSeeds, setInFact } from './broken-seeds.ts';

/** Files that do not fit their schema. */
export const fields: BrokenSeeds[] = [
  {
    what: 'an unknown field of a fact',
    file: AGREEMENT,
    change: setInFact('partyCount', 'colour', 'red'),
    at: 'colour: red',
    says: 'facts.partyCount.0.colour: unknown field; expected one of key, wording, statedAs, reasoning, unconfirmed, note, cite, count',
  },
  {
    what: 'an unknown field deep within a value',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'consultations', 0, 'responders', 0, 'size'], 3),
    at: 'size: 3',
    says: 'facts.consultations.0.responders.0.size: unknown field; expected one of description, organisation, count, submitTo',
  },
  {
    what: 'an unknown aspect',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'tittle'], [{ cite: ['missiv:7'] }]),
    at: 'tittle:',
    says: 'facts.tittle: unknown field; did you mean "title"? expected one of title, alternativeTitles, ',
  },
  {
    what: 'an unknown field of an organisation',
    file: 'organisations.yaml',
    change: (document) => document.setIn(['organisations', 1, 'nickname'], 'x'),
    at: 'nickname: x',
    says: 'organisations.1.nickname: unknown field; expected one of slug, name, kind, ',
  },
  {
    what: 'a member that an enumeration does not have',
    file: AGREEMENT,
    change: setInFact('lifecycle', 'state', 'FINISHED'),
    at: 'state: FINISHED',
    says: 'facts.lifecycle.0.state: not "FINISHED"; expected one of COMMISSIONED, PROPOSED, ',
  },
  {
    what: 'a number in place of a text',
    file: AGREEMENT,
    change: setInFact('partyCount', 'wording', 49),
    at: 'wording: 49',
    says: 'facts.partyCount.0.wording: 49 without quotes is no text; expected "49"',
  },
  {
    what: 'a text in place of a number',
    file: AGREEMENT,
    change: setInFact('partyCount', 'count', 'forty-nine'),
    at: 'count: forty-nine',
    says: 'facts.partyCount.0.count: a text; expected a number, without quotes and words',
  },
  {
    what: 'a list where the facts should stand',
    file: AGREEMENT,
    change: (document) => document.set('facts', ['title']),
    at: 'facts:',
    says: 'facts: a list; expected fields, of title, ',
  },
  {
    what: 'a fact where a list of facts should stand',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'partyCount'], document.getIn(['facts', 'partyCount', 0])),
    at: 'partyCount:',
    says: 'facts.partyCount: fields; expected a list, with "- " before each of its members',
  },
  {
    what: 'a text in one language only, deep within a value',
    file: AGREEMENT,
    change: (document) => document.deleteIn(['facts', 'consultations', 0, 'responders', 1, 'description', 'en']),
    at: 'description:\n            sv: Länets 49 kommuner',
    says: 'facts.consultations.0.responders.1.description.en: missing; expected a text',
  },
  {
    what: 'a fact without a citation',
    file: AGREEMENT,
    change: setInFact('partyCount', 'cite', []),
    at: 'cite: []',
    says: 'facts.partyCount.0.cite: nothing in it; expected a list of documents and lines, such as ["missiv:9"]',
  },
  {
    what: 'a day that no calendar has',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'decisions', 0, 'date', 'date'], '2019-02-30'),
    at: '2019-02-30',
    says: 'facts.decisions.0.date.date: "2019-02-30" is no day that exists, as YYYY-MM-DD; expected a day in quotes',
  },
  {
    what: 'a file that holds a list',
    file: 'county.yaml',
    change: (document) => {
      document.contents = document.createNode(['region']) as typeof document.contents;
    },
    at: '- region',
    says: 'a list; expected fields, of ',
  },
];
