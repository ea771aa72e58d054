import type { Reporter, TestModule } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

/**
 * Ends a run with one plain line that any tool can read: "N passed, N failed, N skipped". Where there is no browser, the line
 * before it says that pages were not tried in one.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    if (findChromium(process.env) === null)
      console.log('No Chromium was found (in the path, or by CHROMIUM_PATH): pages were not tried in a browser.');
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
