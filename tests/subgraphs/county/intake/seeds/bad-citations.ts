import { AGREEMENT, type BrokenSeeds, setInFact } from './broken-seeds.ts';

const inCite = (...cited: string[]) => setInFact('partyCount', 'cite', cited);

/** Citations that point at nothing. */
export const citations: BrokenSeeds[] = [
  {
    what: 'a line beyond the end of the paper',
    file: AGREEMENT,
    change: inCite('missiv:36'),
    at: 'missiv:36',
    says: 'facts.partyCount.0.cite.0: no such line; expected one of the lines 1–35 of "missiv"',
  },
  {
    what: 'the line before the first',
    file: AGREEMENT,
    change: inCite('missiv:0'),
    at: 'missiv:0',
    says: 'facts.partyCount.0.cite.0: no such line; expected one of the lines 1–35 of "missiv"',
  },
  {
    what: 'a first line after the last',
    file: AGREEMENT,
    change: inCite('missiv:9', 'missiv:11-10'),
    at: 'missiv:11-10',
    says: 'facts.partyCount.0.cite.1: the first line comes after the last; expected them in order',
  },
  {
    what: 'a citation without a line',
    file: AGREEMENT,
    change: inCite('missiv, line 9'),
    at: 'missiv, line 9',
    says: 'facts.partyCount.0.cite.0: expected a citation such as "missiv:9" or "missiv:9-11"',
  },
  {
    what: 'a paper that is not among the documents',
    file: AGREEMENT,
    change: inCite('protokoll:9'),
    at: 'protokoll:9',
    says: 'facts.partyCount.0.cite.0: no document "protokoll"; expected a slug of the county’s documents',
  },
  {
    what: 'a paper that is only mentioned',
    file: AGREEMENT,
    change: inCite('forslag-till-revidering-vastbus:1'),
    at: 'forslag-till-revidering-vastbus:1',
    says: 'facts.partyCount.0.cite.0: "forslag-till-revidering-vastbus" has not been read; expected a document with a lineCount',
  },
  {
    what: 'a wrong line under what is not stated',
    file: AGREEMENT,
    change: (document) => document.setIn(['notStated', 0, 'cite'], ['missiv:1-400']),
    at: 'missiv:1-400',
    says: 'notStated.0.cite.0: no such line; expected one of the lines 1–35 of "missiv"',
  },
  {
    what: 'a wrong line in the facts of a document',
    file: 'documents.yaml',
    change: (document) => document.setIn(['documents', 0, 'facts', 'documentTitle', 0, 'cite'], ['missiv:77']),
    at: 'missiv:77',
    says: 'documents.0.facts.documentTitle.0.cite.0: no such line; expected one of the lines 1–35 of "missiv"',
  },
];
