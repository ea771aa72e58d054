import { citedCounties } from '#gateway/reports/answering/cited-counties.ts';
import type { NamedTable } from '#gateway/reports/declaration/find-tables.ts';
import { citationOf } from '#schema/open-data/suggested-citation.ts';
import { BOTH_LANGUAGES, HUB_TITLE, KEYWORDS, OPEN_TO_ALL, THEMES } from './about-hub.ts';
import { type CatalogueParts, ENTRIES, entryOf } from './catalogue-parts.ts';
import { areasOf } from './county-areas.ts';
import { describeDistributions } from './describe-distributions.ts';
import { contactOf } from './describe-publisher.ts';
import { errorPlaceLinks } from './error-places.ts';
import { bare, dated, inWords, linksTo, type Resource } from './resource.ts';
import { reportAddress } from './service-addresses.ts';
import { authority } from './vocabulary.ts';

/** A table as a data set, with its period, where it is from and how it can be had. */
export function describeDataset(parts: CatalogueParts, table: NamedTable): Resource[] {
  const { hub, state } = parts;
  const { name, title, description } = table;
  const address = entryOf(hub, name);
  const distributions = describeDistributions(parts, table);
  const ofCounties = table.source.ofCounties ? ofItsCounties(parts, table) : { says: {}, others: [] };
  const errors = table.source.ofCounties ? errorPlaceLinks(parts) : { contacts: [], pages: [] };
  const dataset: Resource = {
    address,
    types: ['dcat:Dataset'],
    says: {
      'dcterms:title': inWords({ sv: `${title.sv} – ${HUB_TITLE.sv}`, en: `${title.en} – ${HUB_TITLE.en}` }),
      'dcterms:description': inWords(description),
      'dcterms:identifier': bare(address),
      'dcterms:publisher': linksTo(entryOf(hub, ENTRIES.publisher)),
      'dcat:contactPoint': [...linksTo(contactOf(parts)), ...errors.contacts],
      'foaf:page': errors.pages,
      'dcat:keyword': KEYWORDS,
      'dcat:theme': THEMES,
      'dcterms:language': BOTH_LANGUAGES,
      'dcterms:accessRights': OPEN_TO_ALL,
      'dcterms:accrualPeriodicity': linksTo(authority('frequency', 'IRREG')),
      'dcat:landingPage': linksTo(reportAddress(hub, name)),
      'dcat:distribution': linksTo(...distributions.map((distribution) => distribution.address)),
      ...ofCounties.says,
      ...(table.source.ofCounties ? { 'dcterms:spatial': areasOf(state.counties) } : {}),
    },
  };
  return [dataset, ...ofCounties.others, ...distributions];
}

/** What is said of the rows of counties; what a silent one might say otherwise is not said. */
function ofItsCounties({ hub, publishing, state }: CatalogueParts, { name, title }: NamedTable) {
  const { counties, whole } = state;
  const { sv, en } = publishing.name;
  const publisher = { sv: sv ?? en ?? '', en: en ?? sv ?? '' };
  const landingPage = reportAddress(hub, name);
  const provenance: Resource = {
    address: entryOf(hub, `${name}-provenance`),
    types: ['dcterms:ProvenanceStatement'],
    says: {
      'dcterms:description': inWords(
        citationOf({ title, publisher, address: landingPage, ...citedCounties(counties) }),
      ),
    },
  };
  const period: Resource | null =
    whole && (whole.first ?? whole.last) !== null
      ? {
          address: entryOf(hub, `${name}-period`),
          types: ['dcterms:PeriodOfTime'],
          says: { 'dcat:startDate': dated(whole.first), 'dcat:endDate': dated(whole.last) },
        }
      : null;
  return {
    says: {
      'dcterms:provenance': linksTo(provenance.address),
      'dcterms:temporal': linksTo(period?.address),
      'dcterms:issued': dated(whole?.issued ?? null),
      'dcterms:modified': dated(whole?.modified ?? null),
      'dcat:version': bare(whole && counties.map(versionOf).join(', ')),
    },
    others: [provenance, ...(period ? [period] : [])],
  };
}

/** The version of a county’s data: its code and the number of its revision. */
function versionOf({ code, revision }: CatalogueParts['state']['counties'][number]): string {
  return `${code}:${revision?.number ?? 0}`;
}
