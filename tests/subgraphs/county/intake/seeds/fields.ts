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
    says: 'facts.tittle: unknown field; expected one of title, alternativeTitles, ',
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
    says: 'facts.lifecycle.0.state: Invalid option: expected one of "COMMISSIONED"|"PROPOSED"|',
  },
  {
    what: 'a number in place of a text',
    file: AGREEMENT,
    change: setInFact('partyCount', 'wording', 49),
    at: 'wording: 49',
    says: 'facts.partyCount.0.wording: Invalid input: expected string, received number',
  },
  {
    what: 'a text in place of a number',
    file: AGREEMENT,
    change: setInFact('partyCount', 'count', 'forty-nine'),
    at: 'count: forty-nine',
    says: 'facts.partyCount.0.count: Invalid input: expected number, received string',
  },
  {
    what: 'a list where the facts should stand',
    file: AGREEMENT,
    change: (document) => document.set('facts', ['title']),
    at: 'facts:',
    says: 'facts: Invalid input: expected object, received array',
  },
  {
    what: 'a fact where a list of facts should stand',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'partyCount'], document.getIn(['facts', 'partyCount', 0])),
    at: 'partyCount:',
    says: 'facts.partyCount: Invalid input: expected array, received object',
  },
  {
    what: 'a text in one language only, deep within a value',
    file: AGREEMENT,
    change: (document) => document.deleteIn(['facts', 'consultations', 0, 'responders', 1, 'description', 'en']),
    at: 'description:\n            sv: Länets 49 kommuner',
    says: 'facts.consultations.0.responders.1.description.en: Invalid input: expected string, received undefined',
  },
  {
    what: 'a fact without a citation',
    file: AGREEMENT,
    change: setInFact('partyCount', 'cite', []),
    at: 'cite: []',
    says: 'facts.partyCount.0.cite: Too small: expected array to have >=1 items',
  },
  {
    what: 'a day that no calendar has',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'decisions', 0, 'date', 'date'], '2019-02-30'),
    at: '2019-02-30',
    says: 'facts.decisions.0.date.date: Invalid ISO date; expected a day that exists, as YYYY-MM-DD',
  },
  {
    what: 'a file that holds a list',
    file: 'county.yaml',
    change: (document) => {
      document.contents = document.createNode(['region']) as typeof document.contents;
    },
    at: '- region',
    says: 'Invalid input: expected object, received array',
  },
];
