import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LONG_TESTS } from './longest-first.ts';
import { ROOT } from './project-files.ts';

it.each(LONG_TESTS)('The test %s, which runs first, is there', (name) => {
  expect(existsSync(`${ROOT}/tests/${name}.test.ts`)).toBe(true);
});
