import type { KeptFile } from '#subgraphs/serving/kept-file.ts';
import type { Content } from './content.ts';

/** A file that stays the same, as an answer. */
export function keptContent({ headers, ...file }: KeptFile): Content {
  return { status: 200, headers: new Headers(headers), ...file };
}
