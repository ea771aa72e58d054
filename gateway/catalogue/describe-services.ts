import type { Text } from '#schema/values/text.ts';
import { KEYWORDS, OPEN_TO_ALL, THEMES } from './about-hub.ts';
import { type CatalogueParts, ENTRIES, entryOf } from './catalogue-parts.ts';
import { contactOf } from './describe-publisher.ts';
import { bare, inWords, linksTo, type Resource } from './resource.ts';
import { graphqlService, reportsService } from './service-addresses.ts';

/** The services that give the data: reports and GraphQL. */
export function describeServices(parts: CatalogueParts): Resource[] {
  const { hub } = parts;
  return [
    serviceOf(parts, {
      ...{ entry: ENTRIES.reports, ...reportsService(hub) },
      title: { sv: 'Rapporter', en: 'Reports' },
      words: {
        sv: 'Tabeller över HTTP, en adress för varje tabell och form; vad som valts ges som parametrar.',
        en: 'Tables over HTTP, an address for each table and form; what is chosen is given as parameters.',
      },
      conformsTo: 'https://spec.openapis.org/oas/v3.1.0',
    }),
    serviceOf(parts, {
      ...{ entry: ENTRIES.graphql, ...graphqlService(hub) },
      title: { sv: 'GraphQL', en: 'GraphQL' },
      words: {
        sv: 'Frågor om alla läns uppgifter, jämförelser och historik.',
        en: 'Questions on the data of all counties, comparisons and history.',
      },
      conformsTo: 'https://spec.graphql.org/October2021/',
    }),
  ];
}

interface Service {
  entry: string;
  endpoint: string;
  description: string;
  title: Text;
  words: Text;
  conformsTo: string;
}

function serviceOf(
  parts: CatalogueParts,
  { entry, endpoint, description, title, words, conformsTo }: Service,
): Resource {
  const { hub, tables } = parts;
  return {
    address: entryOf(hub, entry),
    types: ['dcat:DataService'],
    says: {
      'dcterms:title': inWords(title),
      'dcterms:description': inWords(words),
      'dcat:endpointURL': linksTo(endpoint),
      'dcat:endpointDescription': linksTo(description),
      'dcat:servesDataset': linksTo(...tables.map(({ name }) => entryOf(hub, name))),
      'dcterms:publisher': linksTo(entryOf(hub, ENTRIES.publisher)),
      'dcat:contactPoint': linksTo(contactOf(parts)),
      'dcterms:format': bare('application/json'),
      'dcterms:conformsTo': linksTo(conformsTo),
      'dcterms:accessRights': OPEN_TO_ALL,
      'dcat:keyword': KEYWORDS,
      'dcat:theme': THEMES,
    },
  };
}
