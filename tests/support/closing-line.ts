import type { Reporter, TestModule } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import { findStrace } from './find-strace.ts';

/**
 * Ends a run with one plain line that any tool can read: "N passed, N failed, N skipped". Lines before it say what was not
 * tried: pages, where there is no browser, and calls of the system, where there is no strace.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    if (findChromium(process.env) === null)
      console.log('No Chromium was found (in the path, or by CHROMIUM_PATH): pages were not tried in a browser.');
    if (findStrace(process.env) === null)
      console.log(
        'No strace that may watch processes was found in the path: what reaches the disk was seen in Node, and not in calls of the system.',
      );
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
