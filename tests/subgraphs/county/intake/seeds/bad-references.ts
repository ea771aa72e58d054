import { AGREEMENT, type BrokenSeeds, COUNTY, setInFact } from './broken-seeds.ts';

/** References to what the county or the codebook does not have. */
export const badReferences: BrokenSeeds[] = [
  {
    what: 'an unknown organisation',
    file: AGREEMENT,
    change: setInFact('parties', 'organisation', 'region-nowhere'),
    at: 'organisation: region-nowhere',
    says: 'facts.parties.0.organisation: no organisation "region-nowhere"; expected a slug of the county’s organisations',
  },
  {
    what: 'an unknown region',
    file: 'county.yaml',
    change: (document) => document.set('region', 'region-nowhere'),
    at: 'region: region-nowhere',
    says: 'region: no organisation "region-nowhere"; expected a slug of the county’s organisations',
  },
  {
    what: 'an unknown parent of an organisation',
    file: 'organisations.yaml',
    change: (document) => document.setIn(['organisations', 1, 'parent'], 'region-nowhere'),
    at: 'parent: region-nowhere',
    says: 'organisations.1.parent: no organisation "region-nowhere"; expected a slug of the county’s organisations',
  },
  {
    what: 'an unknown document',
    file: AGREEMENT,
    change: setInFact('documents', 'document', 'protokoll'),
    at: 'document: protokoll',
    says: 'facts.documents.0.document: no document "protokoll"; expected a slug of the county’s documents',
  },
  {
    what: 'an unknown theme',
    file: AGREEMENT,
    change: setInFact('statements', 'themes', ['weather']),
    at: 'weather',
    says: 'facts.statements.0.themes.0: no theme "weather"; expected an id of schema/codebook/themes.yaml or of the county’s own themes',
  },
  {
    what: 'an unknown aspect that a quality issue is about',
    file: AGREEMENT,
    change: setInFact('qualityIssues', 'about', 'weather'),
    at: 'about: weather',
    says: 'facts.qualityIssues.0.about: no aspect "weather"; expected an id of schema/codebook/aspects.yaml',
  },
  {
    what: 'an unknown aspect under what is not stated',
    file: AGREEMENT,
    change: (document) => document.addIn(['notStated', 0, 'aspects'], 'weather'),
    at: 'validTo, weather',
    says: 'notStated.0.aspects.2: no aspect "weather"; expected an id of schema/codebook/aspects.yaml',
  },
  {
    what: 'an instrument that the county does not have',
    file: AGREEMENT,
    change: setInFact('relations', 'target', `${COUNTY}:agreement:nowhere`),
    at: `target: ${COUNTY}:agreement:nowhere`,
    says: `facts.relations.0.target: no instrument "${COUNTY}:agreement:nowhere"; expected the id of an instrument in instruments/`,
  },
  {
    what: 'a target that is no id',
    file: AGREEMENT,
    change: setInFact('relations', 'target', 'vastbus'),
    at: 'target: vastbus',
    says: 'facts.relations.0.target: expected an id such as "dalarna:agreement:barn-och-unga-0-17"',
  },
];
