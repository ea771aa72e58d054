import type { CountyContext } from '../context.ts';
import { CountyState } from '../entities/index.ts';

/** What the county says of itself. */
export async function countyState({ em }: CountyContext) {
  return em.findOneOrFail(CountyState, { id: 1 });
}

/** When the county's data last changed. */
export async function updatedAt(context: CountyContext): Promise<string> {
  return (await countyState(context)).updatedAt.toISOString();
}
