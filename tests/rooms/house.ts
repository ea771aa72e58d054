import type { Import } from './imports.ts';
import { BROWSER, PLAN } from './plan.ts';

/** What stands for the folder of any county, which holds its descriptor and nothing else. */
const COUNTY = 'subgraphs/<county>';

/** The rooms of the plan, the longest paths first. */
const ROOMS = Object.keys(PLAN).sort((a, b) => b.length - a.length);

/** The room that a file lies in; `null` where the plan has none for it. */
export function roomOf(file: string): string | null {
  if (/^subgraphs\/[a-z-]+\/county\.ts$/.test(file)) return COUNTY;
  return ROOMS.find((room) => file === room || file.startsWith(`${room}/`)) ?? null;
}

/** Imports that the plan does not allow, each with the rooms. */
export function forbidden(imports: readonly Import[]): string[] {
  return imports
    .filter(({ elsewhere }) => !elsewhere)
    .flatMap(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      if (own === null || (own !== other && !mayImport(own, other)))
        return [
          `${from} may not import ${to}: no arrow from ${own ?? 'outside the house'} to ${other ?? 'outside it'}`,
        ];
      return [];
    });
}

function mayImport(room: string, other: string | null): boolean {
  if (other === null) return false;
  return (PLAN[room]?.may ?? []).some(
    (allowed) => allowed === other || (!(allowed in PLAN) && other.startsWith(`${allowed}/`)),
  );
}

/** What files of the rooms for browsers reach, by imports of their own or of others, that no browser has. */
export function unfitForBrowsers(imports: readonly Import[]): string[] {
  const byFile = Map.groupBy(imports, ({ from }) => from);
  const fromRooms = [...byFile.keys()].filter((file) => BROWSER.includes(roomOf(file) ?? ''));
  const reached = reachable(fromRooms, (file) => (byFile.get(file) ?? []).map(({ to }) => to));
  return imports
    .filter(({ from, to }) => reached.has(from) && to.startsWith('node:'))
    .map(({ from, to }) => `${from} imports ${to}, and a browser is to run it`);
}

/** Everything that can be reached, the starts included. */
export function reachable(starts: readonly string[], next: (at: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const todo = [...starts];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    todo.push(...next(at));
  }
  return seen;
}

/** How often one room imports from another. */
export function arrows(imports: readonly Import[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { from, to, elsewhere } of imports) {
    const [own, other] = [roomOf(from), roomOf(to)];
    if (elsewhere || own === null || other === null || own === other) continue;
    const out = found.get(own) ?? new Map<string, number>();
    found.set(own, out.set(other, (out.get(other) ?? 0) + 1));
  }
  return found;
}

/** Cycles of imports between files, or between folders down to so many levels; each as those that lie on it. */
export function cycles(imports: readonly Import[], levels: number | 'files'): string[][] {
  const place = (file: string) =>
    levels === 'files' ? file : file.split('/').slice(0, -1).slice(0, levels).join('/') || '.';
  const next = new Map<string, Set<string>>();
  for (const { from, to, elsewhere } of imports) {
    const [a, b] = [place(from), place(to)];
    if (!elsewhere && a !== b) next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const after = (at: string) => [...(next.get(at) ?? [])];
  const onCycle = [...next.keys()].filter((at) => reachable(after(at), after).has(at));
  const groups = Map.groupBy(onCycle, (at) =>
    onCycle.filter((other) => reachable([at], after).has(other) && reachable([other], after).has(at)).join(' '),
  );
  return [...groups.values()];
}
