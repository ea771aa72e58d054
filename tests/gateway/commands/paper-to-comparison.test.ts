import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTakenIn } from '#tests/gateway/workbench/taken-in.ts';
import { BENCH_COUNTY, BENCH_PAPER, BENCH_PAPERS } from '#tests/gateway/workbench/test-bench.ts';
import { papersProject } from '#tests/support/papers-project.ts';
import { patientEnvironment } from '#tests/support/patience.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { runToEnd } from '#tests/support/run-to-end.ts';
import { runProcess } from '#tests/support/running-process.ts';

const SEED = `seeds/${BENCH_COUNTY}/instruments/familjecentraler.yaml`;

/** What the rules do not find and a person adds: lines 36-37 of the paper. */
const ADDED = `    - kind: PRINCIPLE
      text:
        sv: Att personalen planerar tillsammans
        en: That staff plan together
      wording: planerar gemensamma grupper
      cite: [familjecentral:36-37]
`;

interface Compared {
  aspect: { id: string };
  verdict: string;
  amongStated: string | null;
  cells: { statedAs: string; values: { inWords: { sv: string }; citations: { lineStart: number }[] }[] }[];
}

// What the way through the workbench is for others: `whole-way` goes it there, with the same paper.
describe('From a paper to a first comparison, by commands', () => {
  let project: ProjectCopy;
  const hub = (...args: string[]) =>
    runToEnd(process.execPath, [join(project.root, 'hub.ts'), ...args], {
      folder: project.root,
      environment: { PATH: process.env.PATH, ...patientEnvironment },
    });

  /** What a hub that is started by the command answers to a question. */
  async function answered<Of>(query: string): Promise<Of> {
    const running = runProcess(['start'], { DATA_DIR: join(project.root, 'data') }, project.root);
    try {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(await running.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
      const { data, errors } = (await answer.json()) as { data: Of; errors?: object[] };
      expect(errors).toBeUndefined();
      return data;
    } finally {
      await running.stop();
    }
  }

  beforeAll(() => {
    project = projectCopy(papersProject());
    cpSync(BENCH_PAPERS, join(project.root, 'papers'), { recursive: true });
  });
  afterAll(() => project.remove());

  it('a county is begun', async () => {
    const { code, out } = await hub('county', 'new', '13');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${BENCH_COUNTY}: seeds/${BENCH_COUNTY}/organisations.yaml written`),
    ]);
  });

  it('the hub starts with it at once, and tells that it holds nothing', async () => {
    const query = '{ agreements(filter: { counties: ["13"] }) { totalCount counties { county { code } status } } }';
    const { agreements } = await answered<{ agreements: { totalCount: number; counties: object[] } }>(query);
    expect(agreements).toMatchObject({
      totalCount: 0,
      counties: expect.arrayContaining([{ county: { code: '13' }, status: 'ANSWERED' }]),
    });
  });

  it('a paper is drafted', async () => {
    const { code, out } = await hub('draft', BENCH_COUNTY, join('papers', BENCH_PAPER), '--slug', 'familjecentraler');
    expect([code, out]).toEqual([0, expect.stringContaining(`written to ${SEED}`)]);
  });

  it('at most 40 lines of it are edited by hand', () => {
    const before = new Map([...project.contents()].filter(([path]) => path.startsWith(`seeds/${BENCH_COUNTY}/`)));
    for (const [path, latin] of before) {
      const filled = Buffer.from(latin, 'latin1')
        .toString()
        .replace(/: "\?"$/gm, ': In own words');
      project.write(path, path === SEED ? filled.replace(/^( {2}statements:\n)/m, `$1${ADDED}`) : filled);
    }
    const edited = [...before].flatMap(([path, latin]) =>
      linesNotIn(read(path), Buffer.from(latin, 'latin1').toString()),
    );
    expect(edited.length).toBeLessThanOrEqual(40);
    expect(edited.length).toBeGreaterThanOrEqual(ADDED.split('\n').length - 1);
  });

  it('what is left of it is confirmed', async () => {
    const { code, out } = await hub('confirm', BENCH_COUNTY, 'familjecentraler');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/\d+ proposals confirmed in instruments\/familjecentraler.yaml/),
    ]);
  });

  isTakenIn(hub, () => join(project.root, 'data'));

  it('it is compared with an instrument of another county, as its paper says', async () => {
    const ids = [`${BENCH_COUNTY}:agreement:familjecentraler`, 'ostergotland:agreement:trygg-saker-vard-2020'];
    const query = `{ compare(ids: ${JSON.stringify(ids)}, aspects: ["validTo", "financing", "legalBases"]) {
      rows { aspect { id } verdict amongStated cells { statedAs values { inWords { sv } citations { lineStart } } } } } }`;
    const { compare } = await answered<{ compare: { rows: Compared[] } }>(query);
    const own = Object.fromEntries(
      compare.rows.map(({ aspect, cells }) => [
        aspect.id,
        cells[0]?.values.map(({ inWords, citations }) => [citations[0]?.lineStart, inWords.sv]),
      ]),
    );
    expect(own).toEqual({
      validTo: [[23, expect.stringMatching(/2026-12-31/)]],
      financing: [
        [45, expect.stringMatching(/egna kostnader/)],
        [46, expect.stringMatching(/Region Halland/)],
      ],
      legalBases: [
        [41, expect.stringMatching(/socialtjänstlagen.*2 kap\. 6 §/)],
        [42, expect.stringMatching(/2017:30/)],
      ],
    });
    expect(compare.rows.map(({ verdict }) => verdict)).toEqual(['DIFFERENT', 'DIFFERENT', 'DIFFERENT']);
  });

  function read(path: string): string {
    return readFileSync(join(project.root, path), 'utf8');
  }
});

/** Lines of a text that another does not have, or not as often. */
function linesNotIn(text: string, other: string): string[] {
  const left = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
