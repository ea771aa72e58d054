import { withoutValues } from './without-values.ts';

/** What a failure says, without values; of what caused it where something did, as that says more. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return withoutValues(String(error));
  const { cause, message } = error;
  return withoutValues(cause instanceof Error && cause.message !== '' ? cause.message : message);
}
