import { BOTH_LANGUAGES, HUB_DESCRIPTION, HUB_TITLE } from './about-hub.ts';
import { type CatalogueParts, ENTRIES, entryOf } from './catalogue-parts.ts';
import { areasOf } from './county-areas.ts';
import { describeDataset } from './describe-dataset.ts';
import { describePublisher } from './describe-publisher.ts';
import { describeServices } from './describe-services.ts';
import { errorPlaces } from './error-places.ts';
import { dated, inWords, linksTo, type Resource } from './resource.ts';
import { authority } from './vocabulary.ts';

/** The licence of the catalogue’s own text: Sweden’s profile takes this one, letter by letter. */
const FREE = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** The catalogue of the hub by DCAT-AP-SE 3.0.1: itself, who publishes it, the services, and a data set for each table. */
export function describeCatalogue(parts: CatalogueParts): Resource[] {
  const { hub, tables, state, rights } = parts;
  const services = describeServices(parts);
  const catalogue: Resource = {
    address: entryOf(hub, ENTRIES.catalogue),
    types: ['dcat:Catalog'],
    says: {
      'dcterms:title': inWords(HUB_TITLE),
      'dcterms:description': inWords(HUB_DESCRIPTION),
      'dcterms:publisher': linksTo(entryOf(hub, ENTRIES.publisher)),
      'dcterms:license': linksTo(FREE),
      'dcterms:language': BOTH_LANGUAGES,
      'dcterms:issued': dated(state.whole?.issued ?? null),
      'dcterms:modified': dated(state.whole?.modified ?? null),
      'dcterms:spatial': areasOf(state.counties),
      'foaf:homepage': linksTo(`${hub}/`),
      'dcat:themeTaxonomy': linksTo(authority('data-theme')),
      'dcat:dataset': linksTo(...tables.map(({ name }) => entryOf(hub, name))),
      'dcat:service': linksTo(...services.map(({ address }) => address)),
    },
  };
  return [
    catalogue,
    ...describePublisher(parts),
    ...(rights.statement ? [rights.statement] : []),
    ...errorPlaces(parts),
    ...services,
    ...tables.flatMap((table) => describeDataset(parts, table)),
  ];
}
