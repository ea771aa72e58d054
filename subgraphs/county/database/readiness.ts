import { NotFoundError } from '@mikro-orm/core';
import { HubError } from '../../../schema/errors.ts';
import { CountyState } from '../entities/index.ts';
import { outageOf } from './explain.ts';
import type { Database } from './orm.ts';

/** Why a county's database cannot answer, `null` when it can: it is away, or nothing was brought in yet. */
export async function whyUnready({ em }: Database, slug: string): Promise<string | null> {
  try {
    const held = await em.fork().count(CountyState);
    return held === 0 ? `holds no data yet; bring it in with: hub import ${slug}` : null;
  } catch (error) {
    return `the database does not answer: ${outageOf(error) ?? 'the log says why'}`;
  }
}

/** The error for the caller where a resolver found nothing brought in; `null` where it found something else. */
export function explainEmpty(error: unknown): HubError | null {
  const isEmpty = error instanceof NotFoundError && error.message.startsWith(CountyState.meta.className);
  return isEmpty ? new HubError('COUNTY_UNAVAILABLE', 'the county holds no data yet') : null;
}
