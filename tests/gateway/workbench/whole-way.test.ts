import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { browserPresent } from '#tests/support/browser.ts';
import { papersProject } from '#tests/support/papers-project.ts';
import { patientEnvironment } from '#tests/support/patience.ts';
import { type ProjectCopy, projectCopy } from '#tests/support/project-copy.ts';
import { runToEnd } from '#tests/support/run-to-end.ts';
import { isTakenIn } from './taken-in.ts';
import { BENCH_COUNTY, BENCH_PAPER, BENCH_PAPERS, type BenchPage, openBenchPage } from './test-bench.ts';

// Of a person who does not program: `hub county new` was run for them, and `hub workbench`; all else is done by keys in a browser.
describe.runIf(browserPresent)('From a paper to a first comparison, by keys alone', () => {
  let project: ProjectCopy;
  let bench: BenchPage;
  let stop: () => Promise<unknown>;
  const environment = { PATH: process.env.PATH, ...patientEnvironment };
  const hub = (...args: string[]) =>
    runToEnd(process.execPath, [join(project.root, 'hub.ts'), ...args], { folder: project.root, environment });

  beforeAll(async () => {
    project = projectCopy(papersProject());
    await hub('county', 'new', '13');
    cpSync(BENCH_PAPERS, join(project.root, 'papers'), { recursive: true });
    const child = spawn(
      process.execPath,
      [join(project.root, 'hub.ts'), 'workbench', BENCH_COUNTY, 'papers', '--no-browser'],
      {
        ...{ cwd: project.root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
      },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk) => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk)) ?? [];
        if (found) resolve(found);
      });
    });
    stop = () => {
      child.kill('SIGINT');
      return ended;
    };
    bench = await openBenchPage(url);
  });
  afterAll(async () => {
    await bench?.close();
    expect(await stop?.()).toBe(0);
    project?.remove();
  });

  /** The text of the card that actions are about. */
  const card = () => bench.page.textContent('.card.current', { timeout: 1_000 }).catch(() => null);
  const unsaved = () => bench.page.textContent('#standing');

  it('the paper is drafted', async () => {
    await bench.press('b');
    await bench.page.waitForSelector('#paper-name');
    await bench.page.keyboard.press(BENCH_PAPER[0] ?? '');
    for (const key of ['Tab', 'Tab', 'Enter']) await bench.page.keyboard.press(key);
    await bench.untilSaid(/är läst: \d+ förslag/);
    expect(await bench.page.locator('.line').count()).toBe(61);
    expect(await bench.page.locator('.card.current').count()).toBe(1);
  });

  it('each proposal is accepted, changed or refused', async () => {
    let steps = 0;
    for (let shown = await card(); shown !== null && steps < 200; shown = await card(), steps += 1) {
      if (shown.includes('Omfattning')) await bench.press('x');
      else await bench.press('g');
      if ((await bench.said()).startsWith('Förslaget har ett ?')) {
        await bench.page.keyboard.type('In English, in own words');
        await bench.press('Control+Enter');
      }
      if ((await bench.said()).includes('Inga förslag kvar')) break;
    }
    expect(await bench.said()).toContain('Inga förslag kvar');
    expect(await bench.page.locator('.line .sign', { hasText: 'förslag' }).count()).toBe(0);
  });

  it('a fact is changed: a further condition of the decision is added', async () => {
    await goTo('Beslut');
    await bench.press('e');
    const add = bench.page.locator('button', { hasText: /^Lägg till: Villkor/ });
    await add.focus();
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.press('ArrowDown');
    for (const words of [
      'att båda kommunerna fattar motsvarande beslut',
      'Att båda kommunerna godkänner',
      'That both municipalities approve',
    ]) {
      await bench.page.keyboard.press('Tab');
      await bench.page.keyboard.type(words);
    }
    await bench.press('Control+Enter');
    expect(await bench.said()).toContain('Uppgiften är med: Beslut');
  });

  it('a fact is made of lines that were marked by keys, with their wording', async () => {
    await goTo('Innehåll');
    await bench.press('t');
    await bench.page.keyboard.press('Home');
    for (let line = 1; line < 36; line += 1) await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('Shift+ArrowDown');
    await bench.press('f');
    expect(await bench.page.inputValue('[id="field-cite.0"]')).toBe('familjecentral:36-37');
    expect(await bench.page.inputValue('[id="field-wording"]')).toBe(
      'Personalen träffas varje vecka och planerar gemensamma grupper. Arbetet utgår från familjens',
    );
    await bench.page.focus('[id="field-kind"]');
    await bench.page.keyboard.type('princip');
    // What the choices mean is between the choice and the next field.
    for (const key of ['Tab', 'Tab']) await bench.page.keyboard.press(key);
    await bench.page.keyboard.type('Att personalen planerar tillsammans');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.type('That staff plan together');
    await bench.press('Control+Enter');
  });

  it('what is left is said not to be stated', async () => {
    for (let left = 0; left < 60; left += 1) {
      await bench.press('k');
      if ((await bench.said()) === 'Alla frågor är besvarade') break;
      await bench.press('i');
    }
    expect(await bench.said()).toBe('Alla frågor är besvarade');
  });

  it('nothing is left to mend, and it is saved', async () => {
    await expect.poll(() => bench.page.locator('#issue-list li').allTextContents()).toEqual([]);
    expect(await unsaved()).toBe('Osparade ändringar, inga anmärkningar');
    await bench.press('s');
    await bench.untilSaid(/^Sparat: /);
    await expect.poll(unsaved).toBe('Allt är sparat, inga anmärkningar');
  });

  isTakenIn(hub, () => join(project.root, 'data'));

  it('the seed reads as people write it', () => {
    const folder = join(project.root, 'seeds', BENCH_COUNTY, 'instruments');
    const [file = ''] = readdirSync(folder);
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=..\/..\/instrument.schema.json\nslug: /);
    expect(text).not.toMatch(/unconfirmed|[{&*!]|\?"/);
    expect(parse(text).facts.decisions[0].conditions).toHaveLength(2);
  });

  it('it is compared with an instrument of another county', async () => {
    await bench.press('j');
    const box = bench.page.locator('#comparison input[type="checkbox"]').first();
    await box.focus();
    await bench.page.keyboard.press('Space');
    await goTo('Gäller till');
    await expect.poll(() => bench.page.textContent('#compared')).toContain('2026-12-31');
    expect(await bench.page.getAttribute('.verdict', 'data-verdict')).toMatch(/SAME|DIFFERENT|PARTLY_STATED/);
    expect(await bench.page.textContent('#compared')).toMatch(/Östergötlands|Dalarnas|Västra Götalands/);
  });

  it('what is edited is compared once it is saved', async () => {
    await bench.press('e');
    await bench.page.focus('[id="field-date"]');
    await bench.page.keyboard.press('Control+A');
    await bench.page.keyboard.type('2027-12-31');
    await expect.poll(() => bench.page.textContent('[data-path="date"] .issue')).toContain('är inget som ordalydelsen');
    await bench.page.focus('[id="field-wording"]');
    await bench.page.keyboard.press('Control+A');
    await bench.page.keyboard.type('31 december');
    await bench.press('Control+Enter');
    await bench.press('s');
    await bench.untilSaid(/^Sparat: /);
    await expect.poll(() => bench.page.textContent('#compared')).toContain('2027-12-31');
  });

  /** Goes to an aspect by the arrow keys of the list of aspects. */
  async function goTo(name: string): Promise<void> {
    await bench.press('a');
    await bench.page.keyboard.press('Home');
    for (let step = 0; step < 60; step += 1) {
      const chosen = await bench.page.textContent('.aspect[aria-selected="true"] .name');
      if (chosen === name) return;
      await bench.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no aspect ${name}`);
  }
});
