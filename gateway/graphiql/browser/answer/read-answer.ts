import { isObject } from '#schema/shared/is-object.ts';

/** An answer as the hub gave it. */
export interface ReadAnswer {
  data: unknown;
  /** Whether the hub says that something is not as it was asked. */
  faulty: boolean;
}

/** The answer that a pane shows; `null` where it shows none. */
export function readAnswer(response: string): ReadAnswer | null {
  try {
    const answer: unknown = JSON.parse(response);
    return isObject(answer) && 'data' in answer ? { data: answer.data, faulty: 'errors' in answer } : null;
  } catch {
    return null;
  }
}
