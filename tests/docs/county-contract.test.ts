import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkedCounty } from '#gateway/verifying/asking/checked-county.ts';
import { sampleQuestions } from '#gateway/verifying/checks/question-checks.ts';
import { countyNames } from '#schema/contract/county-sdl.ts';
import { CONTRACT_PAGE } from '#subgraphs/generate/contract-page.ts';
import { publishedQuestions, QUESTION_SCHEMAS } from '#subgraphs/generate/published-questions.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';
import { signedFetch } from '#subgraphs/serving/sign-fetch.ts';
import { type ServedSubgraph, serveSigned } from '#tests/gateway/composition/served-subgraph.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { sharedHub } from '#tests/support/shared-hub.ts';

const SLUG = 'ostergotland';
const SECRET = 'a secret that gateway and subgraphs share';
const PAGE = readFileSync(join(ROOT, CONTRACT_PAGE), 'utf8');

let execute: (request: SubgraphRequest) => Promise<GraphResult>;
let served: ServedSubgraph;
beforeAll(async () => {
  const found = (await sharedHub()).subgraphs.find(({ name }) => name === SLUG);
  if (!found?.execute) throw new Error(`there is no ${SLUG}`);
  execute = found.execute;
  served = await serveSigned({ name: SLUG, execute }, SECRET);
});
afterAll(() => served?.close());

/** An example of the page. */
function example(name: string): unknown {
  const [, json = ''] = new RegExp(`<!-- example: ${name} -->\n\`\`\`json\n([\\s\\S]*?)\n\`\`\``).exec(PAGE) ?? [];
  return JSON.parse(json);
}

describe('The page on what a county must answer', () => {
  it('has an example that a county answers as it says', async () => {
    const { data } = await execute(example('body') as SubgraphRequest);
    const [part] = (data?._entities ?? []) as { answer: string; count: number }[];
    const expected = example('answer') as { answer: { answer: object }; count: number };
    const answer = JSON.parse(part?.answer ?? 'null');
    expect({ answer: { ...answer, answer: { ...answer.answer, updatedAt: '…' } }, count: part?.count }).toEqual(
      expected,
    );
  });

  it('has a heading for every place that a check points at', async () => {
    const headings = [...PAGE.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const { verifyContract } = await import('#gateway/verifying/verify-contract.ts');
    const { contractSubgraphs } = await import('#subgraphs/contract-subgraphs.ts');
    const found = await verifyContract({
      ...{ url: `${served.url}/graphql`, deadline: 60_000, secret: SECRET, slug: SLUG },
      contractsWith: () => contractSubgraphs(),
    });
    expect(found.checks.map(({ where }) => where).filter((where) => !headings.includes(where))).toEqual([]);
  });
});

describe('The JSON Schema of a question', async () => {
  const questions = await publishedQuestions();

  it('is there for every question that is tried', async () => {
    const tried = (await samples()).map(({ question }) => question.name);
    expect(tried.toSorted()).toEqual(questions.map(({ name }) => name).toSorted());
  });

  it.each(questions.map(({ name }) => name))('%s fits what a county is asked and answers', async (name) => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(ROOT, QUESTION_SCHEMAS, `${name}.json`), 'utf8')));
    const sample = (await samples()).find(({ question }) => question.name === name);
    const request = {
      ...{ question: name, counties: [SLUG], args: sample?.args, asKnownAt: sample?.asked?.asKnownAt ?? null },
    };
    const { part } = countyNames(SLUG);
    const { data } = await execute({
      query: `query ($asked: [_Any!]!) { _entities(representations: $asked) { ... on ${part} { answer count facets } } }`,
      variables: { asked: [{ __typename: part, request: JSON.stringify(request) }] },
    });
    const [came] = (data?._entities ?? []) as { answer: string; count: number | null; facets: string | null }[];
    const whole = {
      ...{ request, answer: JSON.parse(came?.answer ?? 'null'), count: came?.count },
      facets: JSON.parse(came?.facets ?? 'null'),
    };
    expect(schema.safeParse(whole).error?.issues ?? []).toEqual([]);
    expect(schema.safeParse({ ...whole, answer: { ...whole.answer, county: 1 } }).success).toBe(false);
  });
});

/** Every question as the verifier asks it. */
function samples() {
  const url = `${served.url}/graphql`;
  const fetch = signedFetch(SLUG, SECRET);
  return sampleQuestions(checkedCounty({ slug: SLUG, code: '05', url, sdl: '', deadline: 60_000, fetch }));
}
