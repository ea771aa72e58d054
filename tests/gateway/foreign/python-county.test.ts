import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyContract } from '#gateway/verifying/verify-contract.ts';
import { contractSubgraphs } from '#subgraphs/contract-subgraphs.ts';
import { findProgram } from '#tests/support/find-program.ts';

const PYTHON = findProgram(['python3'], process.env);
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

describe.skipIf(PYTHON === null)('The contract, run against a county in Python', () => {
  let county: ChildProcess;
  let url: string;
  beforeAll(async () => {
    const args = ['./python-county/county.py', './plain-county/halland.json', './plain-county/halland.graphql'];
    county = spawn(PYTHON ?? '', ['-B', ...args.map(path)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(county.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    url = `http://127.0.0.1:${String(port).trim()}/graphql`;
  });
  afterAll(() => void county?.kill());

  it('is kept, though it answers four questions alone', async () => {
    const contractsWith = (slug: string) => contractSubgraphs([{ slug, code: '13', url }]);
    const { checks } = await verifyContract({ url, deadline: 60_000, contractsWith });
    expect(checks.filter(({ kept }) => !kept)).toEqual([]);
    expect(checks.flatMap(({ leftOut }) => leftOut)).toEqual(
      expect.arrayContaining(['the question search', 'the question coverage', 'facets of instruments']),
    );
  });
});
