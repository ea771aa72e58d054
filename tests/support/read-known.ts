import { countyNames } from '#schema/contract/county-sdl.ts';
import { createContext, type Known } from '#subgraphs/county/reading/county-context.ts';
import type { Database } from '#subgraphs/county/store/database/orm.ts';

/** What a database holds of a county, now or at a moment, read again. */
export function readKnown({ em }: Pick<Database, 'em'>, moment: Date | null = null, slug = 'dalarna'): Promise<Known> {
  return createContext({ ...countyNames(slug), code: '20', name: slug }, em).asKnownAt(moment?.toISOString());
}
