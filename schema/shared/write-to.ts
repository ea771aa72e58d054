import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { HubError } from './errors.ts';
import { told } from './messages/told.ts';
import { WRITING_MESSAGES, WRITING_REASONS } from './messages/writing-messages.ts';
import { syncFolderAndAbove, syncWhole } from './to-disk.ts';

/** Writes a file or a folder. Throws FILE_UNWRITABLE, in one sentence, when there is no writing there. */
export async function writeTo<Result>(path: string, write: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const { code } = error as { code?: unknown };
    const why = WRITING_REASONS[code as keyof typeof WRITING_REASONS];
    if (why) throw new HubError('FILE_UNWRITABLE', told(WRITING_MESSAGES.unwritable, { path, why }));
    throw error;
  }
}

/**
 * Writes a file or a folder as a whole: `write` gets a path beside it, and what is there in the end
 * takes its place, and is on the disk then. Nothing stays of one that fails. Throws as `write` does, and FILE_UNWRITABLE.
 */
export function writeWhole<Result>(path: string, write: (aside: string) => Promise<Result>): Promise<Result> {
  const aside = asideOf(path);
  return writeTo(path, async () => {
    try {
      const result = await write(aside);
      await syncWhole(aside);
      renameSync(aside, path);
      syncFolderAndAbove(dirname(aside));
      return result;
    } finally {
      removeAside(aside);
    }
  });
}

/**
 * Writes a folder as a whole: `write` gets a new one beside it. Throws INVALID_SETTING for one that holds something, and as
 * `writeWhole` does.
 */
export async function writeWholeFolder<Result>(
  folder: string,
  write: (aside: string) => Promise<Result>,
): Promise<Result> {
  const there = existsSync(folder);
  if (there && (await writeTo(folder, () => readdirSync(folder))).length > 0)
    throw new HubError('INVALID_SETTING', `${folder} is not empty; expected a folder that is, or none`);
  return writeWhole(folder, async (aside) => {
    mkdirSync(aside, { recursive: true });
    const result = await write(aside);
    if (there) rmdirSync(folder);
    return result;
  });
}

/** A file and the text that it is to hold. */
export interface FileText {
  path: string;
  text: string;
}

/** Writes files, each of them whole, and takes none into place before all are on the disk. Throws FILE_UNWRITABLE. */
export async function writeFiles(files: readonly FileText[]): Promise<void> {
  const asides = files.map(({ path }) => asideOf(path));
  try {
    for (const [index, { path, text }] of files.entries()) {
      const aside = asides[index] ?? '';
      await writeTo(path, async () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(aside, text);
        await syncWhole(aside);
      });
    }
    for (const [index, { path }] of files.entries()) await writeTo(path, () => renameSync(asides[index] ?? '', path));
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) syncFolderAndAbove(folder);
  } finally {
    for (const aside of asides) removeAside(aside);
  }
}

/** Where what is to take a place is made ready: hidden, so that what a killed process leaves there is read as nothing by nobody. */
function asideOf(path: string): string {
  const whole = resolve(path);
  return join(dirname(whole), `.${basename(whole)}.${process.pid}.writing`);
}

/** Takes away what was made ready, where something was: of a name that is too long it would hide why there is nothing. */
function removeAside(aside: string): void {
  if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
}
