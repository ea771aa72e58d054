import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { countySlugs } from '#subgraphs/county/descriptors/discover.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { type ProcessResult, runToEnd } from '#tests/support/run-to-end.ts';
import { type RunningProcess, runProcess } from '#tests/support/running-process.ts';
import type { Answer } from '#tests/support/test-hub.ts';

const LATER = '1.99.0';
const ASPECT = 'interpreters';
const THEME = 'night-care';
const DIRECTIVE = 'dalarna:directive:uppdragsdirektiv-2020';
const READ = 'ostergotland:agreement:trygg-saker-vard-2020';
const UNREAD = 'ostergotland:agreement:samverkan-barn-unga-2020';

/** The project of a later version, with two counties, whose codebook has one more aspect that must be stated and one more theme. */
function laterProject(): ProjectCopy {
  const copy = projectCopy();
  for (const slug of countySlugs().filter((each) => !['dalarna', 'ostergotland'].includes(each)))
    copy.removeCounty(slug);
  const change = (path: string, edit: (document: ReturnType<typeof parseDocument>) => void) => {
    const document = parseDocument(readFileSync(join(copy.root, path), 'utf8'));
    edit(document);
    copy.write(path, String(document));
  };
  const named = { since: LATER, sv: 'Nytt', en: 'New', definition: { sv: 'Något nytt', en: 'Something new' } };
  change('schema/codebook/codebook.yaml', (document) => document.set('version', LATER));
  change('schema/codebook/aspects.yaml', (document) =>
    document.addIn(['aspects'], {
      id: ASPECT,
      valueType: 'StatedFlag',
      many: false,
      basis: 'VALUE',
      group: 'content',
      ...named,
    }),
  );
  change('schema/codebook/themes.yaml', (document) => document.addIn(['themes'], { id: THEME, ...named }));
  change('seeds/ostergotland/instruments/trygg-saker-vard-2020.yaml', (document) => {
    document.set('codebook', LATER);
    document.addIn(['notStated'], {
      aspects: [ASPECT],
      themes: [THEME],
      cite: ['beslutsforslag-trygg-saker-vard:1-79'],
    });
  });
  return copy;
}

describe('A hub whose codebook has grown, with a county of the version before', () => {
  let copy: ProjectCopy;
  let data: string;
  const running: RunningProcess[] = [];
  let url: string;

  const run = (...args: string[]): Promise<ProcessResult> =>
    runToEnd(process.execPath, args, { folder: copy.root, environment: { PATH: process.env.PATH } });

  beforeAll(async () => {
    copy = laterProject();
    data = mkdtempSync(join(tmpdir(), 'codebooks-'));
    expect(await run('subgraphs/generate/main.ts')).toMatchObject({ code: 0 });
    const start = (args: string[], project?: string, more: Record<string, string> = {}) => {
      const environment = {
        DATA_DIR: join(data, args.join('-')),
        HUB_SECRET: 'a secret that is shared in this test only',
        ...more,
      };
      const started = runProcess(args, environment, project);
      running.push(started);
      return started;
    };
    const subgraphs = {
      dalarna: start(['subgraph', 'dalarna']),
      ostergotland: start(['subgraph', 'ostergotland'], copy.root),
      comparison: start(['comparison'], copy.root),
    };
    const addresses = Object.entries(subgraphs).map(async ([name, { url: address }]) => `${name}=${await address}`);
    const gateway = start(['gateway'], copy.root, { HUB_SUBGRAPHS: (await Promise.all(addresses)).join() });
    url = await gateway.url;
  });
  afterAll(async () => {
    await Promise.all(running.toReversed().map((each) => each.stop()));
    copy.remove();
    rmSync(data, { recursive: true });
  });

  async function ask(query: string): Promise<Answer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  }

  const cells =
    'verdict counts { notStated notCoded } cells { instrumentId statedAs values { citations { lineStart lineEnd } } }';
  const expected = {
    verdict: 'NOT_CODED',
    counts: { notStated: 1, notCoded: 2 },
    cells: [
      { instrumentId: READ, statedAs: 'NOT_STATED', values: [{ citations: [{ lineStart: 1, lineEnd: 79 }] }] },
      { instrumentId: UNREAD, statedAs: 'NOT_CODED', values: [] },
      { instrumentId: DIRECTIVE, statedAs: 'NOT_CODED', values: [] },
    ],
  };

  it('takes the seeds that were read with the codebook before, and lists what is left to read', async () => {
    const { code, out, err } = await run('hub.ts', 'check', 'ostergotland');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`left to read, ${UNREAD} .*: aspects .*${ASPECT}.*themes .*${THEME}`));
    expect(out.split('\n').find((line) => line.includes(READ)) ?? '').not.toMatch(`${ASPECT}|${THEME}`);
  });

  it('tells an aspect as not stated only of what was read for it', async () => {
    const { data: answer } = await ask(
      `{ compare(ids: ["${READ}", "${UNREAD}", "${DIRECTIVE}"], aspects: ["${ASPECT}"]) { rows { ${cells} } } }`,
    );
    expect(answer.compare.rows).toEqual([expected]);
  });

  it('tells a theme as not stated only of what was read for it', async () => {
    const { data: answer } = await ask(
      `{ compareThemes(ids: ["${READ}", "${UNREAD}", "${DIRECTIVE}"], themes: ["${THEME}"]) { rows { ${cells} } } }`,
    );
    expect(answer.compareThemes.rows).toEqual([expected]);
  });

  it('says of each instrument what it is not coded for, and with which codebook it was read', async () => {
    const { data: answer } = await ask(
      `{ nodes(ids: ["${READ}", "${UNREAD}"]) { ... on Instrument { codebookVersion aspectsNotCoded themesNotCoded { key } } } }`,
    );
    const [read, unread] = answer.nodes;
    expect(read).toEqual({ codebookVersion: LATER, aspectsNotCoded: [], themesNotCoded: [] });
    expect(unread.aspectsNotCoded).toEqual([ASPECT]);
    expect(unread.themesNotCoded).toEqual([{ key: THEME }]);
  });
});
