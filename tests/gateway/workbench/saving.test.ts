import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openSeeds } from '#subgraphs/county/intake/seeds/open-seeds.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { BENCH_COUNTY, openBenchPage, openTestBench, type TestBench } from './test-bench.ts';

const INSTRUMENT = 'instruments/familjecentraler.yaml';

let bench: TestBench;
beforeEach(async () => {
  bench = await openTestBench();
});
afterEach(() => bench.close());

interface Held {
  file: string;
  digest: string;
  data: { slug: string; kind: string; facts: Record<string, Record<string, unknown>[]> };
}

async function held(file = INSTRUMENT): Promise<Held> {
  const { answer } = await bench.ask('seeds');
  const { holds: _, ...found } = (answer.files as (Held & { holds: string })[]).find((one) => one.file === file) ?? {
    holds: '',
  };
  return found as Held;
}

/** The lines of two texts that only one of them has. */
function differing(before: string, after: string): { gone: string[]; come: string[] } {
  const [one, other] = [before.split('\n'), after.split('\n')];
  return { gone: one.filter((line) => !other.includes(line)), come: other.filter((line) => !one.includes(line)) };
}

describe('Saving', () => {
  it('changes the lines of what was edited, and no other', async () => {
    bench.write(INSTRUMENT, (text) => text.replace('facts:', '# Read twice.\nfacts:').replaceAll('\n', '\r\n'));
    const before = bench.read(INSTRUMENT);
    const { file, digest, data } = await held();
    Object.assign(data.facts.validTo?.[0] ?? {}, { date: '2027-12-31' });
    expect((await bench.ask('save', { files: [{ file, digest, data }] })).answer).toHaveProperty('saved');
    expect(differing(before, bench.read(INSTRUMENT))).toEqual({
      gone: ['    - date: 2026-12-31\r'],
      come: [expect.stringMatching(/^ {4}- date: "?2027-12-31"?\r$/)],
    });
  });

  it('changes the lines of what was edited in JSON, too', async () => {
    const json = INSTRUMENT.replace('.yaml', '.json');
    const all = parse(bench.read(INSTRUMENT)) as object;
    rmSync(join(bench.seeds, INSTRUMENT));
    writeFileSync(join(bench.seeds, json), JSON.stringify(all, null, 2));
    const before = bench.read(json);
    const { file, digest, data } = await held(json);
    Object.assign(data.facts.validTo?.[0] ?? {}, { date: '2027-12-31' });
    expect((await bench.ask('save', { files: [{ file, digest, data }] })).answer).toHaveProperty('saved');
    expect(differing(before, bench.read(json))).toEqual({
      gone: ['        "date": "2026-12-31",'],
      come: ['        "date": "2027-12-31",'],
    });
  });

  it('deletes the line of a mark where a proposal was accepted', async () => {
    const before = bench.read(INSTRUMENT);
    const { file, digest, data } = await held();
    delete data.facts.validTo?.[0]?.unconfirmed;
    await bench.ask('save', { files: [{ file, digest, data }] });
    expect(before.split('\n').length - bench.read(INSTRUMENT).split('\n').length).toBe(1);
  });

  it('is refused where a file has changed meanwhile, and changes none of the files', async () => {
    const [one, other] = [await held(), await held('documents.yaml')];
    bench.write(INSTRUMENT, (text) => text.replace('AGREEMENT', 'LOCAL_AGREEMENT'));
    const before = [bench.read(INSTRUMENT), bench.read('documents.yaml')];
    const { answer } = await bench.ask('save', { files: [other, { ...one, data: { ...one.data, slug: 'x' } }] });
    expect(answer).toEqual({ changed: [INSTRUMENT] });
    expect([bench.read(INSTRUMENT), bench.read('documents.yaml')]).toEqual(before);
  });

  it('is refused where a file would not fit its schema, and changes none of the files', async () => {
    const [one, other] = [await held(), await held('documents.yaml')];
    const before = [bench.read(INSTRUMENT), bench.read('documents.yaml')];
    Object.assign(one.data.facts.validTo?.[0] ?? {}, { date: 'i morgon' });
    const { answer } = await bench.ask('save', { files: [{ ...other, data: { documents: [] } }, one] });
    expect(answer.refused).toEqual([
      expect.objectContaining({
        file: INSTRUMENT,
        field: 'facts.validTo.0.date',
        message: { sv: expect.stringContaining('ingen dag'), en: expect.stringContaining('no day') },
      }),
    ]);
    expect([bench.read(INSTRUMENT), bench.read('documents.yaml')]).toEqual(before);
  });

  it.each(['../county.yaml', '/etc/passwd', 'instruments/other.yaml', 'notes.txt'])(
    'is refused for %s, which is no seed file that was read',
    async (file) => {
      const { answer } = await bench.ask('save', { files: [{ file, digest: '', data: {} }] });
      expect(answer).toEqual({ changed: [file] });
    },
  );

  it('leaves every file whole where the process is killed meanwhile', async () => {
    const before = new Map(
      ['organisations.yaml', 'documents.yaml', INSTRUMENT].map((file) => [file, bench.read(file)]),
    );
    for (let round = 0; round < 6; round += 1) {
      await killedWhileSaving(30 * round);
      for (const [file] of before) expect(parse(bench.read(file))).toBeTruthy();
      expect(() => openSeeds(bench.seeds, BENCH_COUNTY, { drafts: () => {} })).not.toThrow();
    }
    const names = readdirSync(bench.seeds, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.yaml')).length).toBe(4);
  });

  /** Saves again and again in a process of its own, and kills it so many milliseconds after the first time. */
  async function killedWhileSaving(after: number): Promise<void> {
    const saver = join(ROOT, 'tests/gateway/workbench/save-again-and-again.ts');
    const child = spawn(process.execPath, [saver, bench.seeds], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, after));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
});

describe.runIf(browserPresent)('A page whose files have changed meanwhile', () => {
  it('says so, reads again, and keeps what was done in it', async () => {
    const { page, press, untilSaid, close } = await openBenchPage(bench.url);
    await press('g');
    bench.write(INSTRUMENT, (text) =>
      text.replace('kind: AGREEMENT\n', 'kind: AGREEMENT\nshortTitle: { sv: Kort, en: Short }\n'),
    );
    bench.write('organisations.yaml', (text) => text.replace('organisations:', '# checked\norganisations:'));
    await press('s');
    await page.waitForSelector('#read-again');
    expect(bench.read('organisations.yaml').match(/unconfirmed/g)).toHaveLength(3);
    await page.keyboard.press('Tab');
    await page.focus('#read-again');
    await page.keyboard.press('Enter');
    await untilSaid('Läst om');
    await press('s');
    await untilSaid(/^Sparat: /);
    await close();
    expect(bench.read('organisations.yaml')).toContain('# checked');
    expect(bench.read('organisations.yaml').match(/unconfirmed/g)).toHaveLength(2);
    expect(readFileSync(join(bench.seeds, INSTRUMENT), 'utf8')).toContain('shortTitle');
  });

  it('keeps a form that is open while a paper is drafted or another file saved', async () => {
    const { page, press, close } = await openBenchPage(bench.url);
    await press('e');
    await page.keyboard.type('Annat namn');
    await page.keyboard.press('Escape');
    await press('s');
    expect(await page.textContent('#said')).toContain('Gör klart formuläret först');
    expect(await page.inputValue('[id="field-slug"]')).toContain('Annat namn');
    await close();
  });
});

describe.runIf(browserPresent)('A form that is opened', () => {
  it.each(['Escape', 'Control+Enter'])('and left as it was by %s leaves nothing to save', async (key) => {
    bench.write(INSTRUMENT, (text) => text.replace(/(1 januari 2024\n) +unconfirmed: true\n/, '$1'));
    const { page, press, close } = await openBenchPage(bench.url);
    const standing = () => page.textContent('#standing');
    await page.locator('[data-aspect="validFrom"]').click();
    await press('e');
    await expect.poll(standing).toMatch(/^Allt är sparat/);
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await expect.poll(standing).toMatch(/^Osparade ändringar/);
    await page.keyboard.press('Backspace');
    await expect.poll(standing).toMatch(/^Allt är sparat/);
    while ((await page.locator('#form').count()) > 0) await press(key);
    expect(await standing()).toMatch(/^Allt är sparat/);
    await press('s');
    expect(await page.textContent('#said')).toBe('Inget att spara');
    await close();
  });
});
