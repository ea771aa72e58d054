import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '#subgraphs/serving/listen.ts';
import { hasPython } from '#tests/gateway/reports/formats/read-with-python.ts';
import { inAnyOrder, RandomEdits } from '#tests/gateway/reports/pull-walk.ts';
import { type MadeCounty, madeCounties } from '#tests/support/made/made-county.ts';
import { randomFrom } from '#tests/support/made/random.ts';
import { type ServedHub, startServedHub } from '#tests/support/served-hub.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { breaking } from './broken-transfer.ts';
import { recipe } from './recipe-pages.ts';
import { type RecipeFolder, recipeFolder } from './run-recipe.ts';

const EDITS = 12;

const { silent, wrap } = silenceSwitch();
const counties: MadeCounty[] = madeCounties(2, { instruments: 2 });
const edits = (hub: ServedHub) => new RandomEdits(hub, counties, randomFrom(11));

describe.runIf(await hasPython('json'))('The recipe that keeps a copy', () => {
  let hub: ServedHub;
  let broken: Listening;
  let folder: RecipeFolder;
  let edited: RandomEdits;
  beforeAll(async () => {
    hub = await startServedHub({ wrap, counties });
    broken = await breaking(hub.url);
    folder = recipeFolder();
    edited = edits(hub);
  });
  afterAll(async () => {
    folder.remove();
    await broken.close();
    await hub.close();
  });

  const report = '/v1/reports/facts.ndjson?lang=sv';
  const run = (url: string, parameters = '') =>
    folder.run(
      '/usr/bin/python3',
      [],
      recipe('python.md', 'python', url, 'urlopen').replace(report, `${report}${parameters}`),
    );
  const copy = () => readFileSync(join(folder.path, 'facts-copy.json'), 'utf8');
  const rows = () => inAnyOrder(JSON.parse(copy()).rows);
  async function whole(): Promise<string[]> {
    const text = await (await fetch(`${hub.url}${report}`)).text();
    const lines = text.split('\n').filter(Boolean);
    return inAnyOrder(lines.map((line) => JSON.parse(line)));
  }

  it('has everything after its first run', async () => {
    expect(await run(hub.url)).toEqual({ code: 0, out: '', err: '' });
    expect(rows()).toEqual(await whole());
  });

  it('has what a whole pull gives after edits and removals, a county being away meanwhile', async () => {
    const away = counties[1]?.county.slug as string;
    for (let edit = 0; edit < EDITS; edit++) {
      await edited.edit();
      if (edit === 3) silent.add(away);
      if (edit === 8) silent.delete(away);
      if (edit % 3 === 2) expect((await run(hub.url, '&complete=partial')).code).toBe(0);
    }
    expect((await run(hub.url)).code).toBe(0);
    expect(rows()).toEqual(await whole());
  });

  it('leaves its copy as it was where a county does not answer, and ends with an error', async () => {
    const before = copy();
    silent.add(counties[0]?.county.slug as string);
    const { code, err } = await run(hub.url).finally(() => silent.clear());
    expect({ code, told: err.includes('503') }).toEqual({ code: 1, told: true });
    expect(copy()).toBe(before);
  });

  it('leaves its copy as it was where the transfer breaks between two rows, and ends with an error', async () => {
    for (let edit = 0; edit < 3; edit++) await edited.edit();
    const before = copy();
    const { code, err } = await run(broken.url);
    expect({ code, told: err.includes('IncompleteRead') }).toEqual({ code: 1, told: true });
    expect(copy()).toBe(before);
  });
});
