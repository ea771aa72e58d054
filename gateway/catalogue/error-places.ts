import { errorPlaceLink } from '#schema/shared/error-place.ts';
import type { Text } from '#schema/values/text.ts';
import { type CatalogueParts, entryOf } from './catalogue-parts.ts';
import { inWords, linksTo, type Resource } from './resource.ts';

/**
 * Where errors in each county’s facts are reported: a mailbox as a contact, and a page as a document, since the Swedish
 * profile takes no contact without a mailbox. Nothing of a county that states no place, or is silent.
 */
export function errorPlaces({ hub, state }: Pick<CatalogueParts, 'hub' | 'state'>): Resource[] {
  return state.counties.flatMap(({ code, name, errorReports }): Resource[] => {
    const link = errorPlaceLink(errorReports);
    if (link === null) return [];
    const called = inWords(calledOf(name));
    if (!errorReports?.mailbox) return [{ address: link, types: ['foaf:Document'], says: { 'dcterms:title': called } }];
    const says = { 'vcard:fn': called, 'vcard:hasEmail': linksTo(link) };
    return [{ address: entryOf(hub, `contact-${code}`), types: ['vcard:Organization'], says }];
  });
}

/** What a data set with facts of the counties says of where errors in them are reported. */
export function errorPlaceLinks(parts: Pick<CatalogueParts, 'hub' | 'state'>) {
  const of = (type: Resource['types'][number]) =>
    linksTo(...errorPlaces(parts).flatMap(({ address, types }) => (types.includes(type) ? address : [])));
  return { contacts: of('vcard:Organization'), pages: of('foaf:Document') };
}

function calledOf(name: string): Text {
  return { sv: `${name}: fel i uppgifterna`, en: `${name}: errors in the facts` };
}
