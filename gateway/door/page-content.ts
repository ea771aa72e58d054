import { KEPT } from '#subgraphs/serving/cache-control.ts';
import { entityTag } from '#subgraphs/serving/entity-tag.ts';
import type { KeptFile } from '#subgraphs/serving/kept-file.ts';
import { pack } from '#subgraphs/serving/pack.ts';
import type { GraphiqlPage } from '../graphiql/graphiql-page.ts';
import type { Content } from './content.ts';

/** A file that stays the same, as an answer. */
export function keptContent({ headers, ...file }: KeptFile): Content {
  return { status: 200, headers: new Headers(headers), ...file };
}

/** What is made of a page once: it has megabytes. */
type Made = Pick<Content, 'tag' | 'pack'>;

const made = new WeakMap<GraphiqlPage, Made>();

/** A page as an answer; it is packed where it is first asked for, and then kept as long as it is. */
export function pageContent(page: GraphiqlPage): Content {
  const { html, policy } = page;
  const known = made.get(page) ?? makeOf(html);
  made.set(page, known);
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': KEPT,
  });
  return { status: 200, headers, bytes: html, ...known };
}

function makeOf(html: GraphiqlPage['html']): Made {
  const packings = new Map<string, ReturnType<typeof pack>>();
  return {
    tag: entityTag(html),
    pack(encoding) {
      const packing = packings.get(encoding) ?? pack(html, encoding);
      packings.set(encoding, packing);
      return packing;
    },
  };
}
