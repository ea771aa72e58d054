import { createGateway } from '#gateway/create-gateway.ts';
import type { Gateway } from '#gateway/engine/public-gateway.ts';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { printComparisonSdl } from '#subgraphs/comparison/comparison-sdl.ts';
import { COMPARISON } from '#subgraphs/comparison/create-comparison.ts';
import { printCountyContract } from '#subgraphs/county/county-contract.ts';
import { COUNTIES } from '#tests/support/made/made-county.ts';
import { patientGateway } from '#tests/support/patience.ts';

const slugs = COUNTIES.map(({ slug }) => slug);

/** The supergraph of a hub with all 21 counties. */
export function supergraphOfAll(): string {
  return composeSupergraph([
    ...slugs.map((slug) => ({ name: slug, sdl: printCountyContract({ slug }) })),
    { name: COMPARISON, sdl: printComparisonSdl(slugs) },
  ]);
}

/** A gateway to all 21 counties, none of which answers: what is left is what the gateway itself does. */
export function silentGateway(supergraph: string): Gateway {
  return createGateway({
    supergraph,
    ...patientGateway,
    subgraphs: [...slugs, COMPARISON].map((name) => ({
      name,
      sdl: '',
      county: name !== COMPARISON,
      execute: async () => ({ data: null, errors: [{ message: 'silent' }] }),
    })),
  });
}
