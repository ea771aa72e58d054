import { describe, expect, it } from 'vitest';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { hubCounties } from '#subgraphs/county/descriptors/hub-counties.ts';

const HALLAND = { slug: 'halland', code: '13', url: 'http://127.0.0.1:4013/graphql' };

describe('A foreign county', () => {
  it('stands behind the counties that have folders', async () => {
    const counties = await hubCounties([HALLAND]);
    expect(counties.map(({ slug }) => slug)).toEqual([...countySlugs(), 'halland']);
  });

  it('has types of its own in the contract, and the comparison asks it', async () => {
    const subgraphs = await contractSubgraphs([HALLAND]);
    expect(subgraphs.find(({ name }) => name === 'halland')?.sdl).toContain('type HallandPart');
    expect(subgraphs.at(-1)?.sdl).toContain('... on HallandPart { answer }');
  });

  it.each([
    [
      'has the name of a county that is there',
      { slug: 'dalarna' },
      /^counties: dalarna: there is a county of that name/,
    ],
    ['has another county’s code', { code: '20' }, /^counties: halland: 20 is the code of dalarna; expected/],
    ['has the code of another name', { code: '08' }, /^counties: halland: 08 is the code of Kalmar län; expected 13/],
    ['has a code that SCB does not have', { code: '02' }, /^counties: halland: SCB has no county with the code 02/],
    ['is called as no county is', { slug: 'agreement' }, /^counties: agreement: no county of SCB is called that/],
  ])('is refused where it %s', async (_, changed, message) => {
    await expect(hubCounties([{ ...HALLAND, ...changed }])).rejects.toThrow(message);
  });

  it('is refused where it is named twice under other names', async () => {
    await expect(hubCounties([HALLAND, { ...HALLAND, slug: 'region-halland' }])).rejects.toThrow(
      'counties: region-halland: 13 is the code of halland',
    );
  });
});
