import type { Answer } from './test-hub.ts';

/** What was answered to a request over HTTP, without what it cost: as the hub answers those who ask from within. */
export async function withoutCost(response: Response): Promise<Answer> {
  const { extensions: _, ...answer } = (await response.json()) as Answer & { extensions?: unknown };
  return answer;
}
