import type {
  AnswerCellFragment,
  NumberedCellFragment,
  NumberedPassageFragment,
} from '#gateway/pages/documents/generated-documents.ts';
import { present } from '#schema/shared/present.ts';

/** Cells whose values name their places by number, with those places: the same as if each value had been asked for them. */
export function withCitations(
  cells: readonly (NumberedCellFragment | null)[] | null | undefined,
  passages: readonly (NumberedPassageFragment | null)[] | null | undefined,
): AnswerCellFragment[] {
  const byNumber = new Map(present(passages).map((passage) => [passage.passageId, passage]));
  return present(cells).map((cell) => ({
    ...cell,
    values: present(cell.values).map((value) => ({
      ...value,
      citations: present(value.passageIds).flatMap((number) => byNumber.get(number) ?? []),
    })),
  }));
}
