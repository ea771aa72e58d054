import { present } from '#schema/shared/present.ts';
import type { CitedPassageFragment } from '../documents/generated-documents.ts';

/** Passages as they are read: document by document, line by line. Those of the same lines are then the same, whatever cites them. */
export function inLineOrder(
  passages: readonly (CitedPassageFragment | null)[] | null | undefined,
): CitedPassageFragment[] {
  return present(passages).toSorted(
    (one, other) =>
      (one.documentId ?? '').localeCompare(other.documentId ?? '') ||
      (one.lineStart ?? 0) - (other.lineStart ?? 0) ||
      (one.lineEnd ?? 0) - (other.lineEnd ?? 0),
  );
}
