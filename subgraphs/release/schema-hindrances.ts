import { buildSchema, parse, print, visit } from 'graphql';
import { breakingChanges } from '#schema/contract/breaking-changes.ts';

/** A public schema, with the version that it is of. */
export interface VersionedSchema {
  version: string;
  sdl: string;
}

/**
 * Why a public schema may not be released as its version, a sentence each, after semantic versioning: what breaks needs another
 * major version, what is otherwise different another minor one. What is kept of the version itself is promised already.
 */
export function schemaHindrances(next: VersionedSchema, released: readonly VersionedSchema[]): string[] {
  const { version } = next;
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return [`package.json has the version ${version}; expected three numbers, such as 1.2.3`];
  const kept = released.filter((one) => one.version === version);
  const [latest] = released.filter((one) => one.version !== version).toSorted((a, b) => order(b.version, a.version));
  if (latest && order(version, latest.version) < 0)
    return [`package.json has the version ${version}; expected a later one than ${latest.version}, which is released`];
  return [...kept, ...(latest ? [latest] : [])].flatMap((before) => tooSmallAStep(before, next) ?? []);
}

/** What needs a greater step from a version to the next; `null` where nothing does. */
function tooSmallAStep(before: VersionedSchema, next: VersionedSchema): string | null {
  const [[major = 0, minor = 0], [nextMajor, nextMinor]] = [numbersOf(before.version), numbersOf(next.version)];
  if (major !== nextMajor) return null;
  const broken = breakingChanges(buildSchema(before.sdl), buildSchema(next.sdl));
  if (broken.length > 0)
    return `the public schema breaks ${before.version}, which needs version ${major + 1}.0.0, or a deprecation first:\n  ${broken.join('\n  ')}`;
  const isPatch = before.version !== next.version && minor === nextMinor;
  if (!isPatch || withoutWords(before.sdl) === withoutWords(next.sdl)) return null;
  return `the public schema is another than that of ${before.version}, which needs version ${major}.${minor + 1}.0 at the least`;
}

const numbersOf = (version: string) => version.split('.').map(Number);

/** Below zero where a version comes before another. */
function order(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** A schema without its descriptions, which promise nothing to a program. */
function withoutWords(sdl: string): string {
  return print(
    visit(parse(sdl), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }),
  );
}
