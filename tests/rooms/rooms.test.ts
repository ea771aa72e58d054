import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#tests/support/project-files.ts';
import { arrows, cycles, forbidden, roomOf, unfitForBrowsers } from './house.ts';
import { type Import, importsOf, isSource, sourceFiles } from './imports.ts';
import { BROWSER, PLAN } from './plan.ts';

const files = sourceFiles();
const imports = importsOf(files);
const sources = imports.filter(isSource);
const rooms = Object.keys(PLAN);

const filesOf = Map.groupBy(files, roomOf);
/** A file that lies in a room. */
const someFileIn = (room: string) => filesOf.get(room)?.[0] ?? `${room}/none.ts`;
const planted = (from: string, to: string): Import => ({
  ...{ from, to, elsewhere: to.startsWith('node:'), ofTypes: false },
});

describe('The house', () => {
  it('has a room for every file', () => {
    expect(filesOf.get(null) ?? []).toEqual([]);
  });

  it.each(rooms)('has files in its room %s', (room) => {
    expect(filesOf.get(room) ?? []).not.toEqual([]);
  });

  it('has no import against its arrows', () => {
    expect(forbidden(sources)).toEqual([]);
  });

  it('has no arrow in its plan that no import goes along', () => {
    const found = arrows(sources);
    const unused = Object.entries(PLAN).flatMap(([room, { may }]) =>
      may.filter((other) => other in PLAN && !found.get(room)?.has(other)).map((other) => `${room} → ${other}`),
    );
    expect(unused).toEqual([]);
  });

  it('has no cycle of files', () => {
    expect(cycles(sources, 'files')).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('has no cycle of folders, %s deep', (levels) => {
    expect(cycles(sources, levels)).toEqual([]);
  });

  it('keeps to what a browser has where a browser is to run it', () => {
    expect(unfitForBrowsers(imports)).toEqual([]);
  });

  it('reads nothing outside schema/ from within it', () => {
    const outside = imports.filter(({ from, to }) => from.startsWith('schema/') && to.startsWith('..'));
    expect(outside).toEqual([]);
    expect(sources.filter(({ from, to }) => from.startsWith('schema/') && !to.startsWith('schema/'))).toEqual([]);
  });
});

describe('A forbidden import that is planted', () => {
  it.each(rooms)('in %s is found', (room) => {
    const others = rooms.filter(
      (other) => other !== room && forbidden([planted(someFileIn(room), someFileIn(other))]).length > 0,
    );
    expect(others).not.toEqual([]);
  });

  it.each(rooms)('of a test, in %s, is found', (room) => {
    expect(forbidden([planted(someFileIn(room), 'tests/support/test-hub.ts')])).not.toEqual([]);
  });

  it.each(BROWSER)('of what only Node has, in %s, is found, also by way of another room', (room) => {
    const file = someFileIn(room);
    expect(unfitForBrowsers([planted(file, 'node:fs')])).toEqual([
      `${file} imports node:fs, and a browser is to run it`,
    ]);
    const shared = someFileIn('schema/shared');
    expect(unfitForBrowsers([planted(file, shared), planted(shared, 'node:fs')])).not.toEqual([]);
  });

  it('back to where it came from is found as a cycle, of files and of folders', () => {
    const [a, b] = [someFileIn('subgraphs/county/rules'), someFileIn('subgraphs/county/facts')];
    const circle = [planted(a, b), planted(b, a)];
    expect(cycles(circle, 'files')).toEqual([[a, b]]);
    expect(cycles(circle, 3)).toEqual([['subgraphs/county/rules', 'subgraphs/county/facts']]);
  });
});

describe('The README', () => {
  it('has a row for every folder at the top and for every room below, and none that is not there', () => {
    const reported = rowsOf(readFileSync(`${ROOT}README.md`, 'utf8'), 'folder').map(([folder = '']) =>
      folder.slice(1, -2),
    );
    expect(reported.sort()).toEqual([...foldersOfTheHouse()].sort());
  });
});

/** The cells of a table in Markdown, by the heading of its first column. */
function rowsOf(page: string, heading: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end === -1 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** The folders that a newcomer looks for: those at the top, and below `subgraphs/` and `gateway/` those within. */
function foldersOfTheHouse(): Set<string> {
  const within = (folder: string) =>
    readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => `${folder}${name}`);
  const top = within('').filter((folder) => folder !== 'docs');
  const below = ['subgraphs/', 'gateway/'].flatMap(within);
  return new Set(
    [...top, ...below].map((folder) => (files.includes(`${folder}/county.ts`) ? 'subgraphs/<county>' : folder)),
  );
}
