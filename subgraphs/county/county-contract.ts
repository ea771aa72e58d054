import { type DocumentNode, print } from 'graphql';
import { countySdl } from '#schema/contract/county-sdl.ts';
import { derivedSdl } from './answers/derived/derived-sdl.ts';
import type { CountyDescriptor } from './descriptors/descriptor.ts';

/** What of a county its SDL depends on. */
export type Contracted = Pick<CountyDescriptor, 'additions'> & { slug: string };

/** The SDL of a county's subgraph, with the derived fields that are found. */
export function countyContract({ slug, additions }: Contracted, derived?: readonly URL[]): DocumentNode {
  return countySdl(slug, derivedSdl(derived), additions);
}

/** The same as text. */
export function printCountyContract(county: Contracted): string {
  return `${print(countyContract(county))}\n`;
}
