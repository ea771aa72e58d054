import { type CatalogueParts, ENTRIES, entryOf } from './catalogue-parts.ts';
import { bare, inWords, linksTo, type Resource } from './resource.ts';

/** Who publishes the data, and where questions about it go; the latter only where a functional mailbox is set. */
export function describePublisher({ hub, publishing }: CatalogueParts): Resource[] {
  const { name, type, number, homepage, mailbox } = publishing;
  const publisher: Resource = {
    address: entryOf(hub, ENTRIES.publisher),
    types: ['foaf:Agent'],
    says: {
      'foaf:name': inWords(name),
      'dcterms:type': linksTo(`http://purl.org/adms/publishertype/${type}`),
      'dcterms:identifier': bare(number),
      'foaf:homepage': linksTo(homepage),
    },
  };
  if (mailbox === null) return [publisher];
  const contact: Resource = {
    address: entryOf(hub, ENTRIES.contact),
    types: ['vcard:Organization'],
    says: {
      'vcard:fn': bare(name.sv ?? name.en),
      'vcard:hasEmail': linksTo(`mailto:${mailbox}`),
      'vcard:hasURL': linksTo(homepage),
    },
  };
  return [publisher, contact];
}

/** The address of whom to ask about the data; `null` where no mailbox is set. */
export function contactOf({ hub, publishing }: CatalogueParts): string | null {
  return publishing.mailbox === null ? null : entryOf(hub, ENTRIES.contact);
}
