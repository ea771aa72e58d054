import { createGraphQLError } from '@graphql-tools/utils';
import type { GraphQLError } from 'graphql';
import type { AnswerCode } from '#schema/shared/answer-codes.ts';
import { limits } from '#schema/shared/limits.ts';
import type { Lacked } from './fill-answer.ts';

/** An error for each thing that a subgraph lacks, at the first place where it is null; of very many, the first are told. */
export function lackErrors(lacked: readonly Lacked[], name: string, county: boolean): GraphQLError[] {
  const [who, whose, code] = county
    ? [`the county ${name}`, { county: name }, 'COUNTY_LACKS_FIELD' satisfies AnswerCode]
    : [`the subgraph ${name}`, { subgraph: name }, 'SUBGRAPH_LACKS_FIELD' satisfies AnswerCode];
  const told = lacked.slice(0, limits.lacksTold).map(({ what, path, places }) => {
    const others = places > 1 ? ` and in ${places - 1} more ${places > 2 ? 'places' : 'place'}` : '';
    return createGraphQLError(`${who} lacks ${what}, which is null here${others}`, {
      path,
      extensions: { ...whose, code, field: what },
    });
  });
  const more = lacked.length - told.length;
  if (more === 0) return told;
  return [...told, createGraphQLError(`${who} lacks ${more} more that is asked`, { extensions: { ...whose, code } })];
}
