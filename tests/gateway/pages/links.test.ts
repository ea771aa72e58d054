import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_NAMES, pageAtPath } from '#gateway/pages/site/page-addresses.ts';
import { REPORTS } from '#schema/shared/endpoint.ts';
import { openPage } from '#tests/support/pages-hub.ts';
import { ROOT } from '#tests/support/project-files.ts';

/** The county that is somebody's own wherever they go. */
const OWN = 'my=20';

interface Opened {
  status: number;
  links: string[];
  anchors: Set<string>;
}

const opened = new Map<string, Opened>();

/** Opens an address once; what lies at it is read where it is a page. */
async function open(address: string): Promise<Opened> {
  const known = opened.get(address);
  if (known) return known;
  const response = await openPage(address);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const page = isPage ? await response.text() : '';
  if (!isPage) await response.body?.cancel();
  const found = { status: response.status, links: linksIn(page), anchors: anchorsIn(page) };
  opened.set(address, found);
  return found;
}

function linksIn(page: string): string[] {
  return Array.from(page.matchAll(/<a [^>]*href="([/#][^"]*)"/g), ([, link = '']) => link.replaceAll('&amp;', '&'));
}

function anchorsIn(page: string): Set<string> {
  return new Set(Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id));
}

/** Whether a link leads to a page whose view is there. */
function leadsToPage(link: string): boolean {
  const place = pageAtPath(new URL(link, 'http://hub.test').pathname);
  return place !== null && existsSync(`${ROOT}gateway/pages/views/${place.page}/view.ts`);
}

/** Opens page after page as the links lead on, each page once in a language; gives every link with where it was first. */
async function crawl(start: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  const kinds = new Set<string>();
  const queue = [start];
  const seen = new Set(queue);
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    for (const link of (await open(address)).links) {
      const whole = link.startsWith('#') ? `${address}${link}` : link;
      if (!links.has(whole)) links.set(whole, address);
      const [next = ''] = whole.split('#');
      const place = pageAtPath(new URL(next, 'http://hub.test').pathname);
      const kind = `${place?.language} ${place?.page}`;
      if (seen.has(next) || !leadsToPage(next) || kinds.has(kind)) continue;
      seen.add(next);
      kinds.add(kind);
      queue.push(next);
    }
  }
  return links;
}

describe.each([
  ['Swedish', `/?${OWN}`],
  ['English', `/en?${OWN}`],
])('Whoever goes on from the first page in %s', (_, start) => {
  let links: Map<string, string>;

  beforeAll(async () => {
    links = await crawl(start);
  });

  it('comes to every page there is a view of', () => {
    const come = new Set(
      [...opened.keys()].map((address) => pageAtPath(new URL(address, 'http://hub.test').pathname)?.page),
    );
    const alone = PAGE_NAMES.filter((page) => existsSync(`${ROOT}gateway/pages/views/${page}/view.ts`));
    expect(alone.filter((page) => !come.has(page))).toEqual([]);
  });

  it('finds something at every address that a link leads to, each kind of address once', async () => {
    const kinds = new Map(
      [...links]
        .filter(([link]) => !pageAtPath(pathOf(link)) || leadsToPage(link))
        .map(([link, from]) => [kindOf(link), [link, from] as const]),
    );
    const dead = [];
    for (const [link, from] of kinds.values()) {
      const { status } = await open(link.split('#')[0] ?? '');
      if (status !== 200) dead.push(`${status} ${link} on ${from}`);
    }
    expect(dead).toEqual([]);
  });

  it('finds the place that a link names within a page', () => {
    const lost = [...links].filter(([link]) => {
      const [address = '', anchor] = link.split('#');
      const page = opened.get(address);
      return (
        anchor !== undefined &&
        page !== undefined &&
        page.status === 200 &&
        !page.anchors.has(decodeURIComponent(anchor))
      );
    });
    expect(lost.map(([link, from]) => `${link} on ${from}`)).toEqual([]);
  });

  it('takes their county along to every page', () => {
    const pages = [...links].filter(([link]) => pageAtPath(pathOf(link)));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter(([link]) => !link.includes(OWN)).map(([link, from]) => `${link} on ${from}`)).toEqual([]);
  });

  it('comes back to the same state by changing the language twice', async () => {
    const lost = [];
    for (const [address, page] of [...opened].filter(([link, { status }]) => status === 200 && leadsToPage(link))) {
      const place = pageAtPath(pathOf(address));
      const other = page.links.find((link) => {
        const there = link.startsWith('/') ? pageAtPath(pathOf(link)) : null;
        return there && place && there.language !== place.language;
      });
      const there = other && pageAtPath(pathOf(other));
      const search = (link: string) => new URL(link, 'http://hub.test').search;
      if (
        !other ||
        !there ||
        there.page !== place?.page ||
        there.rest !== place.rest ||
        search(other) !== search(address)
      )
        lost.push(`${other} on ${address}`);
    }
    expect(lost).toEqual([]);
  });
});

function pathOf(link: string): string {
  return new URL(link, 'http://hub.test').pathname;
}

/** What links have in common that lead to the same kind of thing: the page, or the table in whatever form, and the names of its parameters; else the path. */
function kindOf(link: string): string {
  const { pathname, searchParams } = new URL(link, 'http://hub.test');
  const place = pageAtPath(pathname);
  const names = [...searchParams.keys()].join(' ');
  if (place) return `${place.language} ${place.page} ${names}`;
  return pathname.startsWith(REPORTS) ? `${pathname.replace(/\.\w+$/, '')} ${names}` : pathname;
}
