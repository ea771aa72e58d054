import type { SqlEntityManager } from '@mikro-orm/sql';
import type { CountyNames } from '../../schema/contract/county-sdl.ts';
import { CountyState } from './entities/index.ts';
import { type CountyStateRow, createLoaders, type Loaders } from './loaders.ts';

/** A county as its subgraph runs it. */
export interface County extends CountyNames {
  /** SCB's county code. */
  code: string;
  /** Official name, such as "Dalarnas län". */
  name: string;
}

/** What every resolver of a county gets; made anew for each request. */
export interface CountyContext {
  county: County;
  em: SqlEntityManager;
  loaders: Loaders;
  /** What the county says of itself, read once. */
  state(): Promise<CountyStateRow>;
}

/** A context of its own for one request, so that nothing is cached between requests. */
export function createContext(county: County, em: SqlEntityManager): CountyContext {
  const fork = em.fork();
  let state: Promise<CountyStateRow> | undefined;
  return {
    county,
    em: fork,
    loaders: createLoaders(fork),
    state: () => (state ??= fork.findOneOrFail(CountyState, { id: 1 })),
  };
}
