import { join } from 'node:path';
import { type MadeProject, madeProject } from '#tests/support/made/made-project.ts';
import { type ProcessResult, runToEnd } from '#tests/support/run-to-end.ts';
import type { BenchPart, BenchRun } from '../bench-part.ts';
import type { BenchServer } from '../bench-server.ts';
import { amountsOf, compareTurns, type Found } from '../measured.ts';
import { takePulls } from '../take-pulls.ts';

const [IMPORT, COPY] = ['hub import', 'COPY FROM'] as const;

/** Databases: tables and nothing in them, what an import makes of them, what COPY does. */
const [EMPTY, IMPORTED, COPIED] = ['import_empty', 'import_made', 'import_copied'] as const;

/** An import takes long, and each is one round. */
const ROUNDS = 3;

/** Which migrations ran is no data. */
const NO_DATA = 'mikro_orm_migrations';

/** A table with its columns, in SQL. */
interface Table {
  name: string;
  columns: string;
}

/** Seeds into an empty database, beside COPY of all rows that they become into tables with the same keys and indexes. */
export const importPart: BenchPart = {
  what: 'an import of a county’s seeds into empty tables, against COPY of the same rows',
  async run({ server, say, bulk, facts, rounds }: BenchRun): Promise<Found> {
    const project = madeProject({ counties: 1, agreements: bulk, facts });
    try {
      const rows = await rowsToCopy(server, project, say);
      say('imports and copies take turns');
      const turns = await takePulls(
        [
          {
            name: IMPORT,
            pids: [],
            prepare: () => server.create(IMPORTED, EMPTY),
            pull: () => imported(server, project),
          },
          { name: COPY, pids: [], prepare: () => server.create(COPIED, EMPTY), pull: () => copiedIn(server, rows) },
        ],
        Math.min(rounds, ROUNDS),
        server.pid,
      );
      const work = `import of ${bulk} agreements`;
      return {
        measured: [
          compareTurns(turns, { work, one: IMPORT, other: COPY, measure: 'throughput', goal: { atLeast: 0.33 } }),
          compareTurns(turns, { work, one: IMPORT, other: COPY, measure: 'CPU' }),
        ],
        amounts: amountsOf(`${work}, facts`, turns),
      };
    } finally {
      project.remove();
    }
  },
};

/** Makes the empty tables, imports once, and has the server write what came of it beside its data, table by table. */
async function rowsToCopy(server: BenchServer, project: MadeProject, say: BenchRun['say']): Promise<Table[]> {
  await server.create(EMPTY);
  const { code, err } = await run(project, server.address(EMPTY), ['hub.ts', 'migrate']);
  if (code !== 0) throw new Error(`hub migrate ended with ${code}: ${err}`);
  await server.create(IMPORTED, EMPTY);
  say('the seeds are imported once, for the rows that they become');
  await imported(server, project);
  const tables = await server.run<Table>(
    IMPORTED,
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '${NO_DATA}' group by c.relname`,
  );
  await server.run(
    IMPORTED,
    ...tables.map(({ name, columns }) => `copy "${name}" (${columns}) to '${server.folder}/${name}.copy'`),
  );
  return tables;
}

/** An import in a process of its own, which tells what it took without its start. */
async function imported(server: BenchServer, project: MadeProject) {
  const [county] = project.counties;
  const args = ['tests/long/bench/rivals/import-alone.ts', county?.slug ?? ''];
  const { code, out, err } = await run(project, server.address(IMPORTED), args);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${err}`);
  return { rows: await factsIn(server, IMPORTED), ...(JSON.parse(out) as { seconds: number; cpu: number }) };
}

function run({ root }: MadeProject, database: string, args: readonly string[]): Promise<ProcessResult> {
  const environment = { ...process.env, DATABASE_URL: database, DATA_DIR: join(root, '.data') };
  return runToEnd(process.execPath, args, { folder: root, environment });
}

/** All rows at once, in one transaction as the import's are. */
async function copiedIn(server: BenchServer, tables: readonly Table[]) {
  const began = performance.now();
  await server.run(
    COPIED,
    'begin',
    'set local session_replication_role = replica',
    ...tables.map(({ name }) => `delete from "${name}"`),
    ...tables.map(({ name, columns }) => `copy "${name}" (${columns}) from '${server.folder}/${name}.copy'`),
    'commit',
  );
  const seconds = (performance.now() - began) / 1_000;
  return { rows: await factsIn(server, COPIED), seconds, cpu: 0 };
}

async function factsIn(server: BenchServer, name: string): Promise<number> {
  const [held] = await server.run<{ count: number }>(name, 'select count(*)::int as count from fact');
  return held?.count ?? 0;
}
