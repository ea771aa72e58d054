import XMLBuilder from 'fast-xml-builder';
import { FORBIDDEN_IN_XML } from '#gateway/reports/formats/sheet-cells.ts';

/** A feed as RFC 4287 has it. */
export interface AtomFeed {
  id: string;
  language: string;
  title: string;
  subtitle: string;
  /** ISO 8601. */
  updated: string;
  author: { name: string; uri: string | null };
  /** The address of the feed itself, and of what it tells of. */
  self: string;
  alternate: string;
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  link: string;
  /** Something beside it, such as where an error in it is reported. */
  related: { title: string; address: string } | null;
  categories: readonly { scheme: string; term: string; label: string }[];
}

/** The media type of feeds. */
export const ATOM = 'application/atom+xml; charset=utf-8';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  format: true,
  tagValueProcessor: (_, value) => String(value).replace(FORBIDDEN_IN_XML, '\uFFFD'),
  attributeValueProcessor: (_, value) => String(value).replace(FORBIDDEN_IN_XML, '\uFFFD'),
});

/** Writes a feed. What XML cannot hold becomes U+FFFD. */
export function writeAtom(feed: AtomFeed): string {
  const { id, title, subtitle, updated, author } = feed;
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.language,
      ...{ id, title, subtitle, updated },
      author: { name: author.name, ...(author.uri === null ? {} : { uri: author.uri }) },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': feed.alternate },
      ],
      entry: feed.entries.map(({ id, title, updated, summary, link, related, categories }) => ({
        ...{ id, title, updated, summary },
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@href': link },
          ...(related ? [{ '@rel': 'related', '@title': related.title, '@href': related.address }] : []),
        ],
        category: categories.map(({ scheme, term, label }) => ({ '@scheme': scheme, '@term': term, '@label': label })),
      })),
    },
  });
}
