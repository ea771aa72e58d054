import { withoutValues } from './without-values.ts';

/** A line of a stack: where in the code something was called. */
const PLACE = /^\s+at .*:\d+:\d+\)?$/;

/** An error as the log tells it: what it is, and where it came from. Nothing of it is for who asked, and nothing of what they sent is in it. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return withoutValues(String(error));
  const { name, message, stack = '' } = error;
  const places = stack.split('\n').filter((line) => PLACE.test(line));
  return [withoutValues(message === '' ? name : `${name}: ${message}`), ...places].join('\n');
}
