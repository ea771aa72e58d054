import { limits } from '#schema/shared/limits.ts';

/** The first line of the part of a document’s text that a line is shown in; `null` where that is the first part. */
export function textPageOf(line: number | null): number | null {
  const before = Math.floor(((line ?? 1) - 1) / limits.textLines) * limits.textLines;
  return before > 0 ? before + 1 : null;
}
