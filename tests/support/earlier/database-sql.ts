import type { SqlEntityManager } from '@mikro-orm/sql';

/** What a database holds beside tables that `databaseSql` could not write; refused rather than left out. */
const UNWRITTEN = `
  select relname as sql from pg_class
  where relnamespace = current_schema()::regnamespace and relkind not in ('r', 'i', 't')
    and not exists (select from pg_depend where objid = pg_class.oid and deptype in ('a', 'i', 'e'))
  union all
  select tgname from pg_trigger where not tgisinternal
  union all
  select typname from pg_type where typnamespace = current_schema()::regnamespace and typtype in ('d', 'e', 'r')`;

const EXTENSIONS = `select format('create extension if not exists %I', extname) as sql from pg_extension where extname <> 'plpgsql' order by extname`;

const IS_SERIAL = `pg_get_serial_sequence(quote_ident(relname), attname) is not null`;

const TABLES = `
  select relname as name, format('create table %I (%s)', relname, string_agg(concat_ws(' ',
    quote_ident(attname),
    case when ${IS_SERIAL} then 'serial' else format_type(atttypid, atttypmod) end,
    case when attcollation <> typcollation then 'collate ' || attcollation::regcollation end,
    case when attnotnull then 'not null' end,
    case when not ${IS_SERIAL} then 'default ' || pg_get_expr(adbin, adrelid) end
  ), ', ' order by attnum)) as sql
  from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    join pg_type on pg_type.oid = atttypid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relnamespace = current_schema()::regnamespace and relkind = 'r'
  group by relname order by relname`;

/** What goes on after the rows: numbers that a table counts on, keys, indexes and functions. */
const AFTER_ROWS = [
  `select format('select setval(%L, (select max(%I) from %I))', pg_get_serial_sequence(quote_ident(relname), attname), attname, relname) as sql
  from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
  where relnamespace = current_schema()::regnamespace and relkind = 'r' and ${IS_SERIAL} order by 1`,
  `select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as sql
  from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('p', 'u', 'c', 'f')
  order by contype <> 'p', conrelid::regclass::text, conname`,
  `select pg_get_indexdef(indexrelid) as sql from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = current_schema()::regnamespace
    and not exists (select from pg_constraint where conindid = indexrelid) order by 1`,
  `select pg_get_functiondef(oid) as sql from pg_proc
  where pronamespace = current_schema()::regnamespace
    and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') order by 1`,
];

/** The SQL that makes a database again, tables and rows, on either kind of database and without the code that made it. */
export async function databaseSql(em: SqlEntityManager): Promise<string> {
  const unwritten = await em.execute<{ sql: string }[]>(UNWRITTEN);
  if (unwritten.length > 0) throw new Error(`${unwritten.map(({ sql }) => sql).join(', ')}: nothing here writes those`);
  const statements = await sqlOf(em, EXTENSIONS);
  const tables = await em.execute<{ name: string; sql: string }[]>(TABLES);
  for (const { name, sql } of tables) statements.push(sql, ...(await rowsSql(em, name)));
  for (const query of AFTER_ROWS) statements.push(...(await sqlOf(em, query)));
  return statements.map((sql) => `${sql};\n`).join('');
}

async function sqlOf(em: SqlEntityManager, query: string): Promise<string[]> {
  return (await em.execute<{ sql: string }[]>(query)).map(({ sql }) => sql);
}

/** The rows of a table, one a line. */
async function rowsSql(em: SqlEntityManager, table: string): Promise<string[]> {
  const rows = await em.execute<{ row: object }[]>(
    `select to_jsonb(t) as row from ${table} as t order by to_jsonb(t)::text collate "C"`,
  );
  if (rows.length === 0) return [];
  const lines = rows.map(({ row }) => JSON.stringify(row));
  return [
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $rows$[\n${lines.join(',\n')}\n]$rows$)`,
  ];
}
