import { HubError } from '#schema/shared/errors.ts';

/** An answer, or `null` where it is about more than the hub answers at once: a page then shows what else it has. */
export async function unlessTooMany<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof HubError && error.code === 'LIMIT_EXCEEDED') return null;
    throw error;
  }
}
