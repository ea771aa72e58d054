import type { Data, PageFile, PageFiles } from './seed-units.ts';

/**
 * Files as they are on the disk now, with what was edited meanwhile put into them: of each list, what was added is added and what was
 * taken away is taken away; of each field, what was edited stands. Nothing that either has written is lost but what both have changed:
 * there the edit stands.
 */
export function mergedFiles(base: PageFiles, own: PageFiles, disk: PageFiles): PageFiles {
  return Object.fromEntries(
    Object.entries(disk).map(([file, now]): [string, PageFile] => {
      const [before, mine] = [base[file], own[file]];
      if (!before || !mine) return [file, now];
      return [file, { ...now, data: merged(before.data, mine.data, now.data) as Data }];
    }),
  );
}

function merged(base: unknown, own: unknown, disk: unknown): unknown {
  if (isSame(base, own)) return disk;
  if (isSame(base, disk)) return own;
  if (Array.isArray(own) && Array.isArray(disk)) return mergedList(Array.isArray(base) ? base : [], own, disk);
  if (!isFields(own) || !isFields(disk)) return own;
  const before = isFields(base) ? base : {};
  const names = new Set([...Object.keys(disk), ...Object.keys(own)]);
  const fields = [...names].map((name) => [name, merged(before[name], own[name], disk[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function mergedList(base: readonly unknown[], own: readonly unknown[], disk: readonly unknown[]): unknown[] {
  const named = [base, own, disk].every((list) => list.every((one) => nameOf(one) !== undefined));
  if (named) {
    const find = (list: readonly unknown[], name: unknown) => list.find((one) => nameOf(one) === name);
    const names = new Set([...disk, ...own].map(nameOf));
    const all = [...names].map((name) => merged(find(base, name), find(own, name), find(disk, name)));
    return all.filter((one) => one !== undefined);
  }
  const added = own.filter((one) => !holds(base, one) && !holds(disk, one));
  return [...disk.filter((one) => holds(own, one) || !holds(base, one)), ...added];
}

function nameOf(member: unknown): unknown {
  return isFields(member) ? member.slug : undefined;
}

function holds(list: readonly unknown[], member: unknown): boolean {
  return list.some((one) => isSame(one, member));
}

function isFields(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
