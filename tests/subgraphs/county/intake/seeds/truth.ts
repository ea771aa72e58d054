import { AGREEMENT, BROKEN_GUIDELINES, type BrokenSeeds, setInFact } from './broken-seeds.ts';

const THIRTEEN = 'de som är med i det som de är med om nu ska';

const UNSTATED = ['documentDate', 'diaryNumber', 'senders', 'addressees'];

/** Facts that break the rules of truth, and instruments of which too little or too much is said. */
export const truth: BrokenSeeds[] = [
  {
    what: 'an inferred value that does not say why',
    file: AGREEMENT,
    change: (document) => document.deleteIn(['facts', 'geographicScope', 0, 'reasoning']),
    at: 'scope: COUNTY_WIDE',
    says: 'facts.geographicScope.0.reasoning: missing; expected why the value is inferred, in Swedish and English',
  },
  {
    what: 'a wording of 13 words',
    file: AGREEMENT,
    change: setInFact('partyCount', 'wording', THIRTEEN),
    at: `wording: ${THIRTEEN}`,
    says: 'facts.partyCount.0.wording: 13 words of a paper; expected at most 12',
  },
  {
    what: 'a wording of 13 words within a value',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'decisions', 0, 'date', 'wording'], THIRTEEN),
    at: `wording: ${THIRTEEN}`,
    says: 'facts.decisions.0.date.wording: 13 words of a paper; expected at most 12',
  },
  {
    what: 'an event whose last possible day lies before its first',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'lifecycle', 0, 'bounds', 'notAfter'], '2017-12-31'),
    at: 'notAfter: "2017-12-31"',
    says: 'facts.lifecycle.0.bounds.notAfter: 2017-12-31 lies before 2018-01-01; expected the last day after the first',
  },
  {
    what: 'bounds of an event that bound nothing',
    file: AGREEMENT,
    change(document) {
      document.deleteIn(['facts', 'lifecycle', 0, 'bounds', 'notBefore']);
      document.deleteIn(['facts', 'lifecycle', 0, 'bounds', 'notAfter']);
    },
    at: 'bounds:',
    says: 'facts.lifecycle.0.bounds: no day; expected notBefore, notAfter or both',
  },
  {
    what: 'bounds beside the day of an event',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'lifecycle', 0, 'date'], { date: '2019-01-01', wording: '2019' }),
    at: 'bounds:',
    says: 'facts.lifecycle.0.bounds: bounds beside the whole date 2019-01-01; expected one or the other',
  },
  {
    what: 'an aspect of which nothing is said',
    file: AGREEMENT,
    change: (document) => document.deleteIn(['facts', 'partyCount']),
    at: 'facts:',
    says: 'facts: expected facts or a place under notStated for: partyCount',
  },
  {
    what: 'an aspect of a document of which nothing is said',
    file: 'documents.yaml',
    change: (document) => document.deleteIn(['documents', 0, 'facts', 'documentDate']),
    at: 'facts:',
    says: 'documents.0.facts: expected facts or a place under notStated for: documentDate',
  },
  {
    what: 'an aspect that does not apply to the kind',
    file: BROKEN_GUIDELINES,
    change: (document) => document.setIn(['facts', 'partyCount'], [{ count: 49, cite: ['missiv:9'] }]),
    at: 'partyCount:',
    says: 'facts.partyCount: the aspect partyCount does not apply to the kind GUIDELINES; expected one of title, ',
  },
  {
    what: 'an aspect that does not apply to the kind under what is not stated',
    file: BROKEN_GUIDELINES,
    change: (document) => document.setIn(['notStated', 1, 'aspects'], ['decisions', 'budgetLines']),
    at: 'budgetLines',
    says: 'notStated.1.aspects.1: the aspect budgetLines does not apply to the kind GUIDELINES; expected one of title, ',
  },
  {
    what: 'a paper that has been read and has no number of lines',
    file: 'documents.yaml',
    change: (document) => {
      document.setIn(['documents', 1, 'holding'], 'FULL_TEXT');
      document.setIn(['documents', 1, 'notStated'], [{ aspects: UNSTATED, cite: ['missiv:1'] }]);
    },
    at: 'slug: forslag-till-overenskommelse',
    says: 'documents.1.lineCount: expected the number of lines of a document that has been read',
  },
  {
    what: 'a name with a role that does not lead or represent',
    file: AGREEMENT,
    change: setInFact('roles', 'name', 'Kim Exempel'),
    at: 'name: Kim Exempel',
    says: 'facts.roles.0.name: a name with the role DRAFTER; expected one only with CHAIR, VICE_CHAIR, ASSIGNMENT_OWNER, ASSIGNMENT_LEADER, else nameWithheld',
  },
  {
    what: 'a name with no other role than having signed',
    file: AGREEMENT,
    change: (document) =>
      document.setIn(['facts', 'roles', 0], { kind: 'SIGNATORY', name: 'Kim Exempel', cite: ['missiv:9'] }),
    at: 'name: Kim Exempel',
    says: 'facts.roles.0.name: a name with the role SIGNATORY; expected one only with CHAIR, ',
  },
  {
    what: 'a relation with both a target and an unnamed one',
    file: AGREEMENT,
    change: setInFact('relations', 'targetUnnamed', { sv: 'något', en: 'something' }),
    at: '- key: merges-trygg-saker-vard',
    says: 'facts.relations.0: expected exactly one of target and targetUnnamed',
  },
  {
    what: 'a relation with neither',
    file: AGREEMENT,
    change: (document) => document.deleteIn(['facts', 'relations', 0, 'target']),
    at: '- key: merges-trygg-saker-vard',
    says: 'facts.relations.0: expected exactly one of target and targetUnnamed',
  },
];
