import { AGREEMENT, type BrokenSeeds, setInFact } from './broken-seeds.ts';

/** Slugs and keys that are not those they should be. */
export const names: BrokenSeeds[] = [
  {
    what: 'a slug unlike the name of the file',
    file: AGREEMENT,
    change: (document) => document.set('slug', 'another'),
    at: 'slug: another',
    says: 'slug: expected "samverkan-barns-ungas-basta", the name of the file',
  },
  {
    what: 'a slug with other letters than a–z',
    file: 'organisations.yaml',
    change: (document) => document.addIn(['organisations'], { slug: 'Göteborg', name: 'Göteborg', kind: 'GROUP' }),
    at: 'slug: Göteborg',
    says: 'slug: expected lower-case letters a–z, digits and hyphens',
  },
  {
    what: 'a key with other letters than a–z',
    file: AGREEMENT,
    change: setInFact('roles', 'key', 'Drafter'),
    at: '- key: Drafter',
    says: 'facts.roles.0.key: expected lower-case letters a–z, digits and hyphens',
  },
  {
    what: 'an SCB code that is neither a region’s nor a municipality’s',
    file: 'organisations.yaml',
    change: (document) => document.setIn(['organisations', 0, 'scbCode'], '014'),
    at: 'scbCode: "014"',
    says: 'organisations.0.scbCode: expected two digits for a region, four for a municipality',
  },
  {
    what: 'two organisations with one slug',
    file: 'organisations.yaml',
    change: (document) => document.addIn(['organisations'], { slug: 'vastkom', name: 'Tvilling', kind: 'GROUP' }),
    at: 'slug: vastkom\n    name: Tvilling',
    says: 'slug: this slug stands twice; expected one of its own',
  },
  {
    what: 'two documents with one slug',
    file: 'documents.yaml',
    change: (document) => document.addIn(['documents'], { slug: 'missiv', holding: 'MENTIONED_ONLY', facts: {} }),
    at: 'slug: missiv\n    holding: MENTIONED_ONLY',
    says: 'slug: this slug stands twice; expected one of its own',
  },
  {
    what: 'two facts of an aspect with one key',
    file: AGREEMENT,
    change: (document) => document.setIn(['facts', 'roles', 1, 'key'], 'drafter'),
    at: '- key: drafter\n      kind: CONTACT',
    says: 'facts.roles.1: this key stands twice; expected one of its own within the aspect',
  },
  {
    what: 'a key that is the number another fact has without one',
    file: AGREEMENT,
    change: (document) => {
      document.setIn(['facts', 'roles', 0, 'key'], '2');
      document.deleteIn(['facts', 'roles', 1, 'key']);
    },
    at: 'kind: CONTACT',
    says: 'facts.roles.1: this key stands twice; expected one of its own within the aspect',
  },
];
