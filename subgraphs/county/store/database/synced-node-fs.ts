import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncFolder } from '#schema/shared/to-disk.ts';

/** What is used here of the files of Node inside the engine. */
interface NodeFiles {
  realPath(node: unknown): string;
  /** Runs, and turns errors of Node into those that PostgreSQL understands. */
  tryFSOperation<Result>(run: () => Result): Result;
  stream_ops: {
    /** Syncs what is open: a file, which then has a number of Node's, or a folder. Returns 0. */
    fsync?(stream: { node: unknown; nfd?: number }): number;
  };
}

/** What is used here of the engine. */
interface EngineModule {
  FS: { filesystems: object };
  /** Runs what was sent, up to where it waits for more. */
  _PostgresMainLoopOnce(): void;
  /** Is called after whatever is thrown from there, before it is tried again. */
  _pgl_setPGliteExitStatus(status: number): number;
}

/**
 * The folder of an embedded database, whose `fsync` reaches the disk; PGlite's own says that it did and does nothing. The
 * `fdatasync` of PostgreSQL does not come this way, so it has to start with `wal_sync_method=fsync`.
 */
export class SyncedNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }
}

function addSync(engine: EngineModule): void {
  const { NODEFS } = engine.FS.filesystems as { NODEFS: NodeFiles };
  NODEFS.stream_ops.fsync = ({ node, nfd }) => {
    if (nfd === undefined) NODEFS.tryFSOperation(() => syncFolder(NODEFS.realPath(node)));
    else syncFile(engine, nfd);
    return 0;
  };
}

/**
 * What a system could not sync it forgets, and asked again it says that all is well. So the engine is not asked anything more
 * until the database is opened again, which begins with what is on the disk. PostgreSQL would end its process; PGlite,
 * which tries again whatever was thrown, would do so without end.
 */
function syncFile(engine: EngineModule, file: number): void {
  try {
    fdatasyncSync(file);
  } catch (error) {
    const refuse = () => {
      throw new Error(`the disk did not take what was written (${(error as Error).message}); start again`);
    };
    engine._PostgresMainLoopOnce = refuse;
    engine._pgl_setPGliteExitStatus = refuse;
    refuse();
  }
}
