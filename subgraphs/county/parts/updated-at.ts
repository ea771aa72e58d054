import type { CountyContext } from '../context.ts';

/** When the county's data last changed. */
export async function updatedAt({ state }: CountyContext): Promise<string> {
  return (await state()).updatedAt.toISOString();
}
