import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '#tests/support/made/random.ts';
import { type FolderEntry, folderEntries, idOf, type Synced } from './watch-syncs.ts';

/** A disk writes so many bytes at once, or none of them. */
const BLOCK = 4096;

const NOTHING = Buffer.alloc(0);

/** What is there, by id; `null` for what is not. */
interface Kept {
  content(id: string): Buffer | null;
  names(id: string): ReadonlyMap<string, FolderEntry> | null;
}

/**
 * What a power cut leaves of a folder: of each file what it held when it was synced last, and nothing if it never was; of each folder the
 * names that it had when it was synced last. A new file's own name comes with its first sync, as it does on all file systems with a
 * journal, and as PostgreSQL relies on; another name does not.
 */
export class ShadowDisk {
  readonly #contents = new Map<string, Buffer>();
  readonly #names = new Map<string, Map<string, FolderEntry>>();
  readonly #named = new Set<string>();
  readonly #root: string;
  readonly #ignores: (what: Synced) => boolean;

  /** `ignores` is told of each sync, and whether it is as if that had never been asked for. */
  constructor(root: string, ignores: (what: Synced) => boolean = () => false) {
    this.#root = root;
    this.#ignores = ignores;
  }

  synced(what: Synced): void {
    if (this.#ignores(what)) return;
    const { id, folder, name, within, content, names } = what;
    if (folder) {
      this.#names.set(id, new Map(names));
      for (const named of names.values()) this.#named.add(named.id);
      return;
    }
    this.#contents.set(id, content);
    if (this.#named.has(id)) return;
    this.#named.add(id);
    this.#names.set(within, new Map([...this.#namesOf(within), [name, { id, folder }]]));
  }

  #namesOf = (id: string): ReadonlyMap<string, FolderEntry> => this.#names.get(id) ?? new Map();

  /**
   * Writes what a power cut leaves now into a new folder: only what was synced; or, by chance, that of each folder the names as they are or as they
   * were synced, and of each file's blocks some as they are, as a disk writes what it was not asked to write, too, in any order.
   */
  copyTo(folder: string, chance?: Random): void {
    const synced: Kept = { content: (id) => this.#contents.get(id) ?? null, names: this.#namesOf };
    write(
      folder,
      idOf(lstatSync(this.#root, { bigint: true })),
      chance ? mixed(synced, asItIs(this.#root), chance) : synced,
    );
  }
}

function write(to: string, id: string, kept: Kept): void {
  mkdirSync(to);
  for (const [name, { id: inner, folder }] of kept.names(id) ?? [])
    if (folder) write(join(to, name), inner, kept);
    else writeFileSync(join(to, name), kept.content(inner) ?? NOTHING);
}

/** A folder as it is, with what only waits to be written. */
function asItIs(root: string): Kept {
  const paths = new Map<string, string>();
  const find = (path: string, id: string) => {
    paths.set(id, path);
    for (const [name, { id: inner, folder }] of folderEntries(path))
      if (folder) find(join(path, name), inner);
      else paths.set(inner, join(path, name));
  };
  find(root, idOf(lstatSync(root, { bigint: true })));
  const at = <Value>(id: string, read: (path: string) => Value): Value | null => {
    const path = paths.get(id);
    return path === undefined ? null : read(path);
  };
  return { content: (id) => at(id, (path) => readFileSync(path)), names: (id) => at(id, folderEntries) };
}

function mixed(synced: Kept, now: Kept, chance: Random): Kept {
  return {
    names: (id) => chance.of([synced, now]).names(id) ?? synced.names(id),
    content(id) {
      const old = synced.content(id) ?? NOTHING;
      const current = now.content(id) ?? old;
      if (current.equals(old)) return old;
      const result = Buffer.alloc(chance.of([old, current]).length);
      for (let at = 0; at < result.length; at += BLOCK)
        chance
          .of([old, current])
          .subarray(at, at + BLOCK)
          .copy(result, at);
      return result;
    },
  };
}
