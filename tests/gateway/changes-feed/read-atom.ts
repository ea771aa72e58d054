import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface ReadEntry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  link: { href: string; rel: string; title?: string }[];
  category: { term: string; label: string }[];
}

export interface ReadFeed {
  id: string;
  title: string;
  subtitle: string;
  updated: string;
  author: { name: string; uri?: string };
  link: { href: string; rel: string }[];
  entry: ReadEntry[];
}

const LISTS = new Set(['feed.entry', 'feed.link', 'feed.entry.link', 'feed.entry.category']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (_, path) => LISTS.has(String(path)),
});

/** Reads a feed by a parser of XML that shares no code with its writer. Throws where it is no XML, or no feed. */
export function readAtom(text: string): ReadFeed {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  const { feed } = parser.parse(text);
  if (feed?.xmlns !== 'http://www.w3.org/2005/Atom') throw new Error('no feed of Atom');
  return { ...feed, entry: feed.entry ?? [] };
}

/** What RFC 4287 requires and a feed has not: of itself (4.1.1) and of its entries (4.1.2). */
export function breachesOfAtom(feed: ReadFeed): string[] {
  const ids = feed.entry.map(({ id }) => id);
  return [
    ...lacks('the feed', feed),
    ...(feed.author?.name ? [] : ['the feed has no author']),
    ...(feed.link.some(({ rel }) => rel === 'self') ? [] : ['the feed does not say where it is']),
    ...feed.entry.flatMap((entry) => lacks(entry.id, entry)),
    ...feed.entry
      .filter(({ link }) => !link?.some(({ rel }) => rel === 'alternate'))
      .map(({ id }) => `${id} has neither content nor a link`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`),
  ];
}

/** A moment of RFC 3339. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** A tag URI of RFC 4151. */
const TAG = /^tag:[a-z0-9][a-z0-9.-]*,\d{4}(?:-\d\d){0,2}:[\w.~!$&'()*+,;=:@/?%-]+$/i;

function lacks(whose: string, { id, title, updated }: { id: string; title: string; updated: string }): string[] {
  return [
    ...(typeof id === 'string' && TAG.test(id) ? [] : [`${whose} has no id: ${id}`]),
    ...(typeof title === 'string' && title !== '' ? [] : [`${whose} has no title`]),
    ...(typeof updated === 'string' && MOMENT.test(updated) ? [] : [`${whose} has no time: ${updated}`]),
  ];
}
