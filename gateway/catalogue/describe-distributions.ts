import type { NamedTable } from '#gateway/reports/declaration/find-tables.ts';
import type { ReportFormat } from '#gateway/reports/formats/report-format.ts';
import { licences, OWN_LICENCE } from '#schema/open-data/licences.ts';
import { BOTH_LANGUAGES } from './about-hub.ts';
import { type CatalogueParts, ENTRIES, entryOf } from './catalogue-parts.ts';
import { bare, dated, inWords, linksTo, type Resource } from './resource.ts';
import { graphqlService, reportAddress, reportsService } from './service-addresses.ts';
import { authority } from './vocabulary.ts';

/** The ways in which a table can be had: as a file in each form, and by GraphQL. */
export function describeDistributions(parts: CatalogueParts, table: NamedTable): Resource[] {
  return [...parts.formats.map((format) => fileOf(parts, table, format)), byGraphql(parts, table)];
}

function fileOf(parts: CatalogueParts, table: NamedTable, { name: ending, mediaType }: ReportFormat): Resource {
  const { hub } = parts;
  const address = reportAddress(hub, table.name, ending);
  const type = mediaType.split(';', 1)[0] as string;
  const { description } = reportsService(hub);
  return {
    address: entryOf(hub, `${table.name}.${ending}`),
    types: ['dcat:Distribution'],
    says: {
      'dcterms:title': inWords({ sv: `${table.title.sv} (${ending})`, en: `${table.title.en} (${ending})` }),
      'dcterms:description': inWords(table.description),
      'dcat:accessURL': linksTo(address),
      'dcat:downloadURL': linksTo(address),
      'dcat:accessService': linksTo(entryOf(hub, ENTRIES.reports)),
      'dcterms:format': bare(type),
      'dcat:mediaType': linksTo(`http://www.iana.org/assignments/media-types/${type}`),
      'dcterms:conformsTo': linksTo(description, ending === 'csv' ? `${address}-metadata.json` : null),
      ...ofData(parts, table),
    },
  };
}

function byGraphql(parts: CatalogueParts, table: NamedTable): Resource {
  const { hub } = parts;
  const { endpoint } = graphqlService(hub);
  return {
    address: entryOf(hub, `${table.name}.graphql`),
    types: ['dcat:Distribution'],
    says: {
      'dcterms:title': inWords({ sv: `${table.title.sv} (GraphQL)`, en: `${table.title.en} (GraphQL)` }),
      'dcterms:description': inWords(table.description),
      'dcat:accessURL': linksTo(endpoint),
      'dcat:accessService': linksTo(entryOf(hub, ENTRIES.graphql)),
      'dcterms:format': bare('application/json'),
      'dcat:mediaType': linksTo('http://www.iana.org/assignments/media-types/application/json'),
      ...ofData(parts, table),
    },
  };
}

/** What holds of a table in every form. */
function ofData({ rights, state }: CatalogueParts, { source }: NamedTable): Resource['says'] {
  return {
    'dcterms:language': BOTH_LANGUAGES,
    'dcatap:availability': linksTo(authority('planned-availability', 'AVAILABLE')),
    ...(source.ofCounties
      ? {
          'dcterms:license': linksTo(rights.licence),
          'dcterms:rights': linksTo(rights.statement?.address),
          'dcterms:modified': dated(state.whole?.modified ?? null),
        }
      : { 'dcterms:license': linksTo(licences[OWN_LICENCE].uri) }),
  };
}
