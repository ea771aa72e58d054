import type { z } from 'zod';
import { composeSupergraph, type Subgraph } from '#schema/contract/compose-supergraph.ts';
import { publicSdl } from '#schema/contract/public-schema.ts';
import { countySeed, documentsSeed, organisationsSeed } from '#schema/seeds/county-seed.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { publishedSchema } from '#schema/seeds/seed-json-schema.ts';
import { comparisonSdl, printComparisonSdl } from '../comparison/comparison-sdl.ts';
import { COMPARISON } from '../comparison/create-comparison.ts';
import { contractSubgraphs } from '../contract-subgraphs.ts';
import { printCountyContract } from '../county/county-contract.ts';
import { codebookExamples } from './codebook-examples.ts';
import { CODEBOOK_MODULE, codebookModule } from './codebook-module.ts';
import { CODEBOOK_PAGE, codebookPage } from './codebook-page.ts';
import { CONTRACT_PAGE, contractPage } from './contract-page.ts';
import { PAGE_DOCUMENTS, pageDocuments } from './page-documents.ts';
import { publishedQuestions, QUESTION_SCHEMAS, questionSchema } from './published-questions.ts';
import { COUNTY_PASSES, comparisonPasses, resolverTypes } from './resolver-types.ts';

/** A name that no county has, for the types of the kit that serves them all. */
const ANY_COUNTY = 'any-county';

/** Every file that is made from the contract, by its path: SDL, supergraph, JSON Schemas, resolver types, the page of the codebook. */
export async function artefacts(): Promise<Map<string, string>> {
  const subgraphs = await contractSubgraphs();
  const supergraph = composeSupergraph(subgraphs);
  return new Map([
    [CODEBOOK_MODULE, codebookModule()],
    [CODEBOOK_PAGE, codebookPage(codebookExamples())],
    ...subgraphs.map(({ name, sdl }): [string, string] => [`schema/generated/subgraphs/${name}.graphql`, sdl]),
    ['schema/generated/supergraph.graphql', `${supergraph}\n`],
    ['schema/generated/schema.graphql', publicSdl(supergraph)],
    [PAGE_DOCUMENTS, await pageDocuments(publicSdl(composeSupergraph(anyHub())))],
    ...(await publishedQuestions()).map((asked): [string, string] => [
      `${QUESTION_SCHEMAS}/${asked.name}.json`,
      jsonSchema(questionSchema(asked)),
    ]),
    [CONTRACT_PAGE, await contractPage()],
    ['seeds/instrument.schema.json', jsonSchema(instrumentSeed)],
    ['seeds/documents.schema.json', jsonSchema(documentsSeed)],
    ['seeds/organisations.schema.json', jsonSchema(organisationsSeed)],
    ['seeds/county.schema.json', jsonSchema(countySeed)],
    [
      'subgraphs/county/answers/generated-types.ts',
      await resolverTypes(printCountyContract({ slug: ANY_COUNTY }), COUNTY_PASSES),
    ],
    [
      'subgraphs/comparison/asking/generated-types.ts',
      await resolverTypes(printComparisonSdl([ANY_COUNTY]), comparisonPasses(comparisonSdl([ANY_COUNTY]))),
    ],
  ]);
}

/** A hub of one county that stands for all: what is made of it does not grow with the counties. */
function anyHub(): Subgraph[] {
  return [
    { name: ANY_COUNTY, sdl: printCountyContract({ slug: ANY_COUNTY }) },
    { name: COMPARISON, sdl: printComparisonSdl([ANY_COUNTY]) },
  ];
}

function jsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(publishedSchema(schema), null, 2)}\n`;
}
