import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';
import { roomOf } from './house.ts';
import { importsOf, sourceFiles } from './imports.ts';

/** Rooms that only those need who change the hub; the plan lets nothing else import from them. */
const OF_DEVELOPERS = ['subgraphs/generate', 'subgraphs/release'];

/** The package of a module; `undefined` where it is Node’s own, or words that only look like an import. */
const packageOf = (module: string) => /^((?:@[\w-]+\/)?[\w.-]{2,})(?:\/[\w./-]+)?$/.exec(module)?.[1];

it('Nothing that the hub runs imports a package that npm start does not install', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const installed = new Set(Object.keys({ ...dependencies, ...optionalDependencies }));
  const files = sourceFiles().filter((file) => !OF_DEVELOPERS.includes(roomOf(file) ?? ''));
  const imported = importsOf(files)
    .filter(({ elsewhere, ofTypes }) => elsewhere && !ofTypes)
    .map(({ from, to }) => ({ from, name: packageOf(to) }))
    .filter(({ name }) => name);
  expect(imported.length).toBeGreaterThan(300);
  expect(imported.filter(({ name = '' }) => !installed.has(name))).toEqual([]);
});
