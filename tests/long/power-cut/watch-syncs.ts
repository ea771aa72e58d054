import fs from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { replaceCall } from '#tests/support/replace-call.ts';

/** What a name in a folder leads to. The id stays when a file gets another name, and is no other file's afterwards. */
export interface FolderEntry {
  id: string;
  folder: boolean;
}

/** A file or folder that was synced, as it was then. */
export interface Synced extends FolderEntry {
  /** Below the folder that is watched, with `/`; empty for that folder. */
  path: string;
  name: string;
  /** The id of the folder that it lies in. */
  within: string;
  /** What a file held; nothing for a folder. */
  content: Buffer;
  /** What a folder held; nothing for a file. */
  names: ReadonlyMap<string, FolderEntry>;
}

/** Who watches what a process syncs. */
export interface Watcher {
  /** Before something is synced or gets another name: when a power cut would find most that is not on the disk yet. */
  before(): void;
  synced(what: Synced): void;
}

/**
 * Watches what this process asks to be synced in a folder, by whatever code: the engine calls the same functions of Node. Nothing
 * is synced meanwhile, which would only take time. Returns what ends it.
 */
export async function watchSyncs(root: string, watcher: Watcher): Promise<() => void> {
  const opened = new Map<number, string>();
  const within = (path: unknown): path is string =>
    typeof path === 'string' && (path === root || path.startsWith(root + sep));
  const open = (number: number, path: unknown) => {
    if (within(path)) opened.set(number, path);
    else opened.delete(number);
  };
  function ask(number: number): void {
    watcher.before();
    const what = syncedAt(root, opened.get(number) as string, number);
    if (what) watcher.synced(what);
  }

  const handle = await fs.promises.open(process.execPath);
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  const undo: (() => void)[] = [];
  const replace: typeof replaceCall = (holder, name, by) => {
    undo.push(replaceCall(holder, name, by));
    return () => {};
  };

  replace(fs, 'openSync', (real) => (...given) => {
    const number = real(...given) as number;
    open(number, given[0]);
    return number;
  });
  replace(fs.promises, 'open', (real) => async (...given) => {
    const made = (await real(...given)) as fs.promises.FileHandle;
    open(made.fd, given[0]);
    return made;
  });
  for (const name of ['fsyncSync', 'fdatasyncSync'] as const)
    replace(fs, name, (real) => (...given) => {
      const number = given[0] as number;
      if (opened.has(number)) ask(number);
      else real(...given);
    });
  for (const name of ['sync', 'datasync'])
    replace(
      handles,
      name,
      (real) =>
        async function (this: fs.promises.FileHandle) {
          if (opened.has(this.fd)) ask(this.fd);
          else await real.call(this as never);
        },
    );
  for (const holder of [fs, fs.promises])
    replace(holder as typeof fs, holder === fs ? 'renameSync' : 'rename', (real) => (...given) => {
      if (within(given[0])) watcher.before();
      return real(...given);
    });
  return () => {
    for (const each of undo) each();
  };
}

/** `null` for what has no name any more. Throws where something else has its name by now. */
function syncedAt(root: string, path: string, number: number): Synced | null {
  const open = fs.fstatSync(number, { bigint: true });
  const named = fs.lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!named) return null;
  if (idOf(named) !== idOf(open)) throw new Error(`${path} got another name while it was open`);
  return {
    id: idOf(open),
    folder: open.isDirectory(),
    path: relative(root, path).replaceAll(sep, '/'),
    name: basename(path),
    within: idOf(fs.lstatSync(dirname(path), { bigint: true })),
    content: open.isDirectory() ? Buffer.alloc(0) : fs.readFileSync(path),
    names: open.isDirectory() ? folderEntries(path) : new Map(),
  };
}

/** The names in a folder, as they are. */
export function folderEntries(folder: string): Map<string, FolderEntry> {
  return new Map(
    fs.readdirSync(folder).map((name) => {
      const found = fs.lstatSync(join(folder, name), { bigint: true });
      return [name, { id: idOf(found), folder: found.isDirectory() }];
    }),
  );
}

/** With when it was made, as the number alone is given again to another file. */
export function idOf({ ino, birthtimeNs }: { ino: bigint; birthtimeNs: bigint }): string {
  return `${ino}:${birthtimeNs}`;
}
