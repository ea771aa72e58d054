import { personalDataIn, redacted, redactedLines } from '#schema/personal-data/personal-data.ts';
import { withMarksAgain, withoutStruck, withUnseenMarks } from './struck-text.ts';

/**
 * Lines without contact data, be some of it struck out or not. Where a number is there only without what is struck out
 * in it, what is struck out is left away.
 */
export function redactedReading(lines: readonly string[]): string[] {
  return redactedLines(withUnseenMarks(lines)).map((line) => {
    const marked = withMarksAgain(line);
    if (marked === line) return line;
    const agreed = withoutStruck(marked);
    return personalDataIn(agreed) === null && personalDataIn(marked) === null ? marked : redacted(agreed);
  });
}
