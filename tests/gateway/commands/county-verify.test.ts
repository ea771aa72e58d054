import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type PlainFault,
  type ServedPlainCounty,
  servePlainCounty,
} from '#tests/gateway/foreign/plain-county/plain-server.ts';
import { runHere } from '#tests/support/run-here.ts';

/** How many checks are on every answer. */
const ON_EVERY_ANSWER = 4;
const PATIENT = ['--county-deadline', '60000'];
const FOLDER = fileURLToPath(new URL('../foreign/plain-county/', import.meta.url));

let county: ServedPlainCounty | null = null;
afterEach(() => county?.close());

async function verify(fault: PlainFault, ...args: string[]) {
  county = await servePlainCounty(fault);
  return runHere(['county', 'verify', county.url, ...PATIENT, ...args]);
}

describe('hub county verify', () => {
  it('says of a county that keeps the contract what it leaves out, and ends well', async () => {
    const { code, out } = await verify({});
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {4}Pages join to the whole list/m);
    expect(out).toMatch(/^ +left out {2}the question lineage$/m);
    expect(out).toMatch(/^halland at \S+ keeps the contract \(\d+ checks\)$/m);
  });

  it('says of one that does not what was asked, what came, what was expected and where that stands', async () => {
    const { code, out } = await verify({ count: (count) => count + 1 });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^MEND {2}Totals .*\n +asked +instruments\n +came +count 6\n +expected +5, .*\n[\s\S]*?see +docs\/county-contract\.md, Totals and facets$/m,
    );
    expect(out).toMatch(/^halland at \S+ has to mend \d+ of \d+: .*totals/m);
  });

  it('tells the same for programs', async () => {
    const { code, out } = await verify({ count: (count) => count + 1 }, '--json');
    const { county: slug, kept, checks } = JSON.parse(out);
    expect([code, slug, kept]).toEqual([1, 'halland', false]);
    expect(checks).toContainEqual(expect.objectContaining({ name: 'order', kept: true, findings: [] }));
    expect(checks.find(({ name }: { name: string }) => name === 'totals').findings[0]).toEqual({
      ...{ asked: 'instruments', came: 'count 6', expected: '5, the number of rows' },
    });
  });

  it('runs some checks alone, and does not say of the others that they are kept', async () => {
    const { code, out } = await verify({ count: (count) => count + 1 }, '--only', 'order', 'citations');
    expect(code).toBe(0);
    expect(out.match(/^(?:ok|MEND) /gm)).toHaveLength(2 + ON_EVERY_ANSWER);
    expect(out).toMatch(/^halland at \S+ keeps what was run of the contract; \d\d checks were not run \(6 checks\)$/m);
  });

  it('refuses a check that there is not, with the nearest', async () => {
    const { code, err } = await verify({}, '--only', 'total');
    expect([code, err]).toEqual([1, expect.stringContaining('no check "total"; did you mean "totals"?')]);
  });

  it('refuses an address at which nothing answers', async () => {
    const { code, err } = await runHere(['county', 'verify', 'http://127.0.0.1:1/graphql']);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/does not tell its SDL \(_service\): .*ECONNREFUSED|bad port/),
    ]);
  });
});

it('The plain county has nothing of the kit', () => {
  const imported = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(`${FOLDER}${name}`, 'utf8').matchAll(/ from '([^']+)'/g)].map(([, from]) => from),
    );
  const packages = new Set(imported.filter((from) => !from?.startsWith('./plain-') && !from?.startsWith('node:')));
  expect([...packages].sort()).toEqual(['@apollo/subgraph', 'graphql']);
});
