import { markOf } from '#gateway/pages/parts/marks.ts';
import { ABSENT, MISSING } from '#gateway/pages/parts/parts-words.ts';
import type { MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { HeadColumn } from './arrange-columns.ts';

/** Why nothing is known of a column; nothing where its instrument was found. */
export function columnState(visit: Visit, { status }: Pick<HeadColumn, 'status'>): MarkupContent {
  if (status === 'FOUND') return null;
  const silent = status !== 'REMOVED' && status !== 'UNKNOWN';
  return markOf(visit, silent ? MISSING.SILENT : ABSENT[status], `missing ${silent ? 'SILENT' : status}`);
}
