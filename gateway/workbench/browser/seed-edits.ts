import { at, type Data, type PageFiles, SILENT_THEMES, type Unit, type UnitPath } from './seed-units.ts';

/** Files with other data in one of them. */
export function withData(files: PageFiles, file: string, edit: (data: Data) => void): PageFiles {
  const held = files[file];
  if (!held) return files;
  const data = structuredClone(held.data);
  edit(data);
  return { ...files, [file]: { ...held, data } };
}

/** A proposal that somebody has held against the paper: its mark goes, and nothing else. */
export function accepted(files: PageFiles, unit: Unit): PageFiles {
  return withData(files, unit.file, (data) => {
    const entry = at(data, unit.path) as Data;
    const alone = unit.kind !== 'silence' || namedIn(entry).length === 1;
    if (alone) delete entry.unconfirmed;
    else confirmOne(data, unit, entry);
  });
}

/** Without a unit. */
export function removed(files: PageFiles, unit: Unit): PageFiles {
  return withData(files, unit.file, (data) => {
    const entry = at(data, unit.path) as Data;
    if (unit.kind === 'silence' && namedIn(entry).length > 1) withoutName(entry, unit.aspect);
    else removeMember(data, unit.path);
  });
}

/** With a value in place of a unit's, or as a new member of a list. */
export function withValue(files: PageFiles, file: string, path: UnitPath, value: Data): PageFiles {
  return withData(files, file, (data) => {
    const list = listFor(data, path.slice(0, -1));
    list[Number(path.at(-1))] = value;
  });
}

/** With an aspect said not to be stated on lines that were read; what was proposed or said of it before is gone. */
export function silenced(files: PageFiles, file: string, subject: UnitPath, aspect: string, cite: string[]): PageFiles {
  return withData(files, file, (data) => {
    const facts = (at(data, [...subject, 'facts']) ?? {}) as Data;
    delete facts[aspect];
    const list = listFor(data, [...subject, 'notStated']);
    for (const entry of list) withoutName(entry, aspect);
    const same = list.find((entry) => !entry.unconfirmed && entry.aspects && isSame(entry, { cite }));
    if (same) (same.aspects as string[]).push(aspect);
    else list.push({ aspects: [aspect], cite });
    dropEmpty(data, subject);
  });
}

/** Whether two entries say it of the same lines, in the same words. */
function isSame(one: Data, other: Data): boolean {
  return JSON.stringify([one.cite, one.note]) === JSON.stringify([other.cite, other.note]);
}

/** Everything that an entry under `notStated` names: aspects, and themes as one. */
function namedIn(entry: Data): string[] {
  return [...((entry.aspects ?? []) as string[]), ...(entry.themes ? [SILENT_THEMES] : [])];
}

function withoutName(entry: Data, aspect: string): void {
  if (aspect === SILENT_THEMES) delete entry.themes;
  else if (Array.isArray(entry.aspects)) {
    entry.aspects = entry.aspects.filter((one) => one !== aspect);
    if ((entry.aspects as string[]).length === 0) delete entry.aspects;
  }
}

/** Takes one of what an entry proposes out of it, into one that is confirmed. */
function confirmOne(data: Data, unit: Unit, entry: Data): void {
  const list = at(data, unit.path.slice(0, -1)) as Data[];
  const { unconfirmed: _, aspects: __, themes, ...rest } = entry;
  const isThemes = unit.aspect === SILENT_THEMES;
  withoutName(entry, unit.aspect);
  const same = list.find((one) => !one.unconfirmed && one.aspects && !isThemes && isSame(one, entry));
  if (same) (same.aspects as string[]).push(unit.aspect);
  else list.splice(Number(unit.path.at(-1)), 0, { ...(isThemes ? { themes } : { aspects: [unit.aspect] }), ...rest });
}

function removeMember(data: Data, path: UnitPath): void {
  const list = at(data, path.slice(0, -1)) as unknown[];
  list.splice(Number(path.at(-1)), 1);
  // A list of facts that is empty says nothing, and none is written.
  if (list.length > 0) return;
  const holder = at(data, path.slice(0, -2)) as Data;
  const name = String(path.at(-2));
  if (name !== 'organisations') delete holder[name];
}

function dropEmpty(data: Data, subject: UnitPath): void {
  const holder = at(data, subject) as Data;
  const left = (holder.notStated as Data[]).filter((entry) => namedIn(entry).length > 0);
  holder.notStated = left;
}

/** The list at a path, which is made where it is not there. */
function listFor(data: Data, path: UnitPath): Data[] {
  const holder = at(data, path.slice(0, -1)) as Data;
  const name = String(path.at(-1));
  holder[name] ??= [];
  return holder[name] as Data[];
}
