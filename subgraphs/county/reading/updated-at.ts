import type { Known } from './county-context.ts';

/** When the county's data last changed (ISO 8601); `null` where it held nothing yet. */
export function updatedAt({ revision }: Known): string | null {
  return revision?.at.toISOString() ?? null;
}
