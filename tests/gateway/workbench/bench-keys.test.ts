import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionOf, BENCH_ACTIONS, LIST_KEYS } from '#gateway/workbench/browser/actions.ts';
import { choiceDefinitions } from '#schema/codebook/choice-definitions.ts';
import { browserPresent } from '#tests/support/browser.ts';
import { ROOT } from '#tests/support/project-files.ts';
import { type BenchPage, openBenchPage, openTestBench, type TestBench } from './test-bench.ts';

const ACTIONS = Object.entries(BENCH_ACTIONS);
const pressed = (key: string) => key.replace('Ctrl+', 'Control+');

describe('The keys of the workbench', () => {
  it('are each of one action', () => {
    expect(new Set(ACTIONS.map(([, { key }]) => key)).size).toBe(ACTIONS.length);
  });

  it('stand in its documentation, each with what it does, and no other', () => {
    const page = readFileSync(`${ROOT}docs/workbench.md`, 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, key, sv, en]) => [
      key,
      sv,
      en,
    ]);
    const own = [...ACTIONS.map(([, action]) => action), ...LIST_KEYS];
    expect(rows).toEqual(own.map(({ shown, label }) => [shown, label.sv, label.en]));
  });

  it.each(ACTIONS)('do %s only where nobody types, unless they are for fields', (id, action) => {
    const event = {
      key: action.key.replace('Ctrl+', ''),
      ctrlKey: action.key.startsWith('Ctrl+'),
      metaKey: false,
      altKey: false,
    };
    expect(actionOf(event, false)).toBe(id);
    expect(actionOf(event, true)).toBe('inFields' in action ? id : null);
  });

  it('leave what browsers do with Ctrl and Alt alone', () => {
    for (const [, { key }] of ACTIONS) {
      expect(actionOf({ key, ctrlKey: true, metaKey: false, altKey: false }, false)).toBeNull();
      expect(actionOf({ key, ctrlKey: false, metaKey: false, altKey: true }, false)).toBeNull();
    }
  });
});

describe.runIf(browserPresent)('On the page', () => {
  let bench: TestBench;
  let shown: BenchPage;
  beforeAll(async () => {
    bench = await openTestBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    shown = await openBenchPage(bench.url);
    return () => shown.close();
  });

  it.each(ACTIONS)('the key of %s does it', async (id, { key }) => {
    await shown.press(pressed(key));
    expect(await shown.page.getAttribute('body', 'data-did')).toBe(id);
  });

  it('every button shows the key that does the same', async () => {
    const found = async () =>
      (await shown.page.evaluate(
        `[...document.querySelectorAll('[data-action]')].map((button) => [button.dataset.action, button.querySelector('kbd')?.textContent])`,
      )) as [keyof typeof BENCH_ACTIONS, string][];
    for (const key of ['n', 'n', 'n']) await shown.press(key);
    const before = await found();
    await shown.press('e');
    const all = new Map([...before, ...(await found())]);
    expect([...all.keys()].sort()).toEqual(Object.keys(BENCH_ACTIONS).sort());
    for (const [id, kbd] of all) expect(kbd).toBe(BENCH_ACTIONS[id].shown);
  });

  it('keys do nothing while one types in a field', async () => {
    await shown.press('e');
    const before = await shown.page.textContent('#said');
    for (const [, action] of ACTIONS) if (!('inFields' in action)) await shown.page.keyboard.press(action.key);
    expect(await shown.page.textContent('#said')).toBe(before);
    expect(await shown.page.locator('#form').count()).toBe(1);
  });

  it('the question mark lists every key', async () => {
    await shown.press('?');
    const listed = await shown.page.locator('dialog kbd').allTextContents();
    expect(listed).toEqual([...ACTIONS.map(([, action]) => action.shown), ...LIST_KEYS.map((one) => one.shown)]);
    await shown.page.keyboard.press('Escape');
    expect(await shown.page.locator('dialog[open]').count()).toBe(0);
  });

  it('what a key did is told to screen readers, and focus stays on the page', async () => {
    const isLost = () => shown.page.evaluate('document.activeElement === document.body');
    for (const key of ['g', 'x', 'u', 'n', 'p', 'e', 'Control+Enter', 'k', 'i', 'u', 'l', 'a', 't']) {
      await shown.press(key);
      expect([key, await isLost()]).toEqual([key, false]);
    }
    expect(await shown.page.getAttribute('#said', 'role')).toBe('status');
    expect(await shown.said()).not.toBe('');
  });

  it('lines are marked by the mouse as they are by keys', async () => {
    await shown.page.locator('#line-3').click();
    await shown.page.locator('#line-6').click({ modifiers: ['Shift'] });
    expect(await shown.page.locator('.line[aria-selected="true"]').count()).toBe(4);
    await shown.press('t');
    await shown.page.keyboard.press('Shift+ArrowDown');
    expect(await shown.page.locator('.line[aria-selected="true"]').count()).toBe(5);
    await shown.page.keyboard.press('ArrowUp');
    expect(await shown.page.locator('.line[aria-selected="true"]').count()).toBe(1);
  });

  it('lines are marked by dragging, upwards too, and no longer once the button is let go', async () => {
    const marked = () =>
      shown.page.locator('.line[aria-selected="true"]').evaluateAll((all) => all.map(({ id }) => id));
    await shown.page.locator('[data-aspect="statements"]').click();
    const over = (line: number) => shown.page.locator(`#line-${line} .text`).hover();
    await shown.page.locator('#share', { hasText: 'Rader' }).waitFor();
    await over(8);
    await shown.page.mouse.down();
    for (const line of [9, 10, 5]) await over(line);
    await shown.page.mouse.up();
    await over(2);
    expect(await marked()).toEqual(['line-5', 'line-6', 'line-7', 'line-8']);
    await shown.press('f');
    expect(await shown.page.inputValue('[id="field-cite.0"]')).toBe('familjecentral:5-8');
  });

  it('a choice says what it means, and what the others mean', async () => {
    await shown.page.locator('[data-aspect="statements"]').click();
    await shown.press('f');
    const select = shown.page.locator('[id="field-kind"]');
    const meaning = shown.page.locator('[id="field-kind-meaning"]');
    expect(await meaning.textContent()).toBe('');
    await select.selectOption('PRINCIPLE');
    expect(await meaning.textContent()).toBe(choiceDefinitions.StatementKind?.PRINCIPLE?.sv);
    expect(await select.getAttribute('aria-describedby')).toContain('field-kind-meaning');
    const meanings = await shown.page.locator('[data-path="kind"] .meanings dd').allTextContents();
    expect(meanings).toEqual(Object.values(choiceDefinitions.StatementKind ?? {}).map(({ sv }) => sv));
  });

  it('what is said of a line is one key away, one after the other', async () => {
    await shown.press('t');
    await shown.page.keyboard.press('Home');
    const found = new Set<string | null>();
    for (let time = 0; time < 4; time += 1) {
      await shown.page.keyboard.press('Enter');
      found.add(await shown.page.textContent('#work-title'));
    }
    expect([...found].sort()).toEqual(['Dokumentets titel', 'Dokument', 'Slag av dokument', 'Titel'].sort());
  });

  it('undo takes back what was done last, step by step', async () => {
    const proposals = () => shown.page.textContent('#left');
    const before = await proposals();
    for (const key of ['g', 'x', 'g']) await shown.press(key);
    expect(await proposals()).not.toBe(before);
    for (const _ of 'abc') await shown.press('u');
    expect(await proposals()).toBe(before);
    expect(await shown.page.textContent('#standing')).toContain('Allt är sparat');
  });
});
