import { describe, expect, it } from 'vitest';
import { composeSupergraph } from '#schema/contract/compose-supergraph.ts';
import { generatedSupergraph } from '#schema/contract/generated-supergraph.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { discoverCounties } from '#subgraphs/county/descriptors/discover.ts';

const known = (await contractSubgraphs()).map(({ name, sdl }) => ({ name, sdl }));
const altered = (name: string, how: object) => known.map((one) => (one.name === name ? { ...one, ...how } : one));
const [first = { name: '', sdl: '' }] = known;

describe('The generated supergraph', () => {
  it('is what composing the hub’s subgraphs gives', () => {
    expect(generatedSupergraph(known)).toBe(composeSupergraph(known));
  });

  it('is that of subgraphs as they run, whose SDL is printed without the last line’s end', async () => {
    const { name, sdl } = await createComparison(await discoverCounties(), () => {});
    expect(generatedSupergraph(altered(name, { sdl }))).toBeDefined();
  });

  it.each([
    ['says something else', altered(first.name, { sdl: `${first.sdl} type More { id: ID }` })],
    ['has another name', altered(first.name, { name: 'another' })],
    ['is asked over HTTP', altered(first.name, { url: 'http://127.0.0.1:1/graphql' })],
    ['runs with less than the contract', altered(first.name, { contract: `${first.sdl} type More { id: ID }` })],
    ['is not there', known.slice(1)],
  ])('is not taken where a subgraph %s', (_, subgraphs) => {
    expect(generatedSupergraph(subgraphs)).toBeUndefined();
  });
});
