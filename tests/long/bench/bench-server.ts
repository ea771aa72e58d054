import pg from 'pg';
import { findPostgresql, startPostgresql } from '#tests/support/postgresql-server.ts';

/** The PostgreSQL that all rivals ask, with databases that are copied from each other. */
export interface BenchServer {
  /** The version that it says it is. */
  version: string;
  /** Its first process, of which all of its connections are children; `null` where the system does not tell. */
  pid: number | null;
  /** A folder that it may write in. */
  folder: string;
  /** The address of a database; `{county}` may stand in its name. */
  address(name: string): string;
  /** Makes a database in the place of one that may be there, as a copy of another where one is named. */
  create(name: string, from?: string): Promise<void>;
  /** Runs statements in a database, one after the other; the rows of the last. */
  run<Row extends pg.QueryResultRow>(name: string, ...statements: string[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** The same for all rivals: room for all their connections, and no work of the server's own while something is measured. */
const SETTINGS = {
  max_connections: '600',
  shared_buffers: "'512MB'",
  work_mem: "'32MB'",
  maintenance_work_mem: "'512MB'",
  max_wal_size: "'8GB'",
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};

const FIRST = 'bench';

/** Starts a server of its own, of the PostgreSQL that the tests find. Throws where there is none. */
export async function startBenchServer(): Promise<BenchServer> {
  const programs = findPostgresql();
  if (!programs)
    throw new Error('there is no PostgreSQL: none in PATH, none of Debian’s, and npm run setup was not run');
  const server = await startPostgresql(programs);
  const first = server.createDatabase(FIRST);
  const address = (name: string) =>
    Object.assign(new URL(first), { pathname: `/${name}` }).href.replace(/%7B(.*)%7D/, '{$1}');

  async function run<Row extends pg.QueryResultRow>(name: string, ...statements: string[]): Promise<Row[]> {
    const client = new pg.Client(address(name));
    await client.connect();
    try {
      let rows: Row[] = [];
      for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
      return rows;
    } finally {
      await client.end();
    }
  }

  try {
    await run(FIRST, ...Object.entries(SETTINGS).map(([name, value]) => `alter system set ${name} = ${value}`));
    await server.restart(async () => {});
    const [told] = await run<{ version: string; folder: string; started: string }>(
      FIRST,
      `select current_setting('server_version') as version, current_setting('data_directory') as folder, split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as started`,
    );
    return {
      version: told?.version ?? '',
      folder: told?.folder ?? '',
      pid: process.platform === 'linux' ? Number(told?.started) : null,
      address,
      run,
      create: async (name, from) => {
        const copied = from ? ` template "${from}" strategy file_copy` : '';
        await run(FIRST, `drop database if exists "${name}" with (force)`, `create database "${name}"${copied}`);
      },
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
