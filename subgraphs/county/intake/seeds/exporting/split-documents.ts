import { limits } from '#schema/shared/limits.ts';

/** Bytes of JSON that are put into one seed file: the same may take more room once it is written, or edited by hand. */
const FILLED = 0.2 * limits.seedFileBytes;

/** Documents in lists that each fit into a seed file, however they are written. */
export function splitDocuments<Entry extends object>(entries: readonly Entry[]): Entry[][] {
  const lists: Entry[][] = [[]];
  for (const entry of entries) {
    const list = lists.at(-1);
    if (list && (list.length === 0 || roomIn(list, [entry]))) list.push(entry);
    else lists.push([entry]);
  }
  return lists;
}

/** Whether there is room for more in a file. */
export function roomIn(list: readonly object[], more: readonly object[]): boolean {
  return sizeOf(list) + sizeOf(more) <= FILLED;
}

function sizeOf(entries: readonly object[]): number {
  return entries.reduce((sum, entry) => sum + Buffer.byteLength(JSON.stringify(entry)), 0);
}

/** The name of one of several files of documents, without an ending. */
export function documentsFile(number: number): string {
  return `documents/${String(number).padStart(3, '0')}`;
}
