import { countyOfCode } from '#schema/reference/reference.ts';
import type { DiscoveredCounty } from '#subgraphs/county/descriptors/discover.ts';
import type { BenchServer } from './bench-server.ts';
import { databaseOf } from './fill-counties.ts';

const OPEN = 2 ** 31 - 1;

/** What questions are answered from, each table with the columns that only all counties together need. */
const TABLES = ['instrument', 'fact', 'document', 'validity_interval'];

/** Each place once, as answers have them: a made-up paper may be cited twice on the same lines. */
const PLACES_ONCE = `
  update fact set citations = (
    select jsonb_agg(place order by first)
    from (select place, min(at) as first from jsonb_array_elements(citations) with ordinality as c(place, at) group by place) once)
  where jsonb_array_length(citations) > 1`;

/** What finds a row in a moment, for the statements that are the limit. */
const INDEXES = [
  'alter table fact alter column subject type text collate "C"',
  'create unique index on instrument (id)',
  'create index on instrument (sort_title, id)',
  'create index on instrument (sort_valid_from, id)',
  'create index on instrument (sort_county, id)',
  'create index on fact (subject, aspect)',
  'create unique index on document (id)',
  'create index on validity_interval (instrument_id, from_day, until_day)',
  'vacuum analyze',
];

/** Copies what all counties hold now into one database, as whoever needs no county to be apart would keep it. */
export async function intoOneDatabase(
  server: BenchServer,
  counties: readonly DiscoveredCounty[],
  kind: string,
  name: string,
): Promise<void> {
  await server.create(name);
  const { hostname, port, username } = new URL(server.address(name));
  await server.run(name, 'create extension postgres_fdw');
  for (const { slug, code } of counties) {
    const [from, database] = [slug.replaceAll('-', '_'), databaseOf(kind, slug)];
    const more = `'${slug}'::text as county, '${code}'::text as county_code, '${countyOfCode(code).name}'::text as county_name`;
    await server.run(
      name,
      `create server "${from}" foreign data wrapper postgres_fdw options (host '${hostname}', port '${port}', dbname '${database}', fetch_size '5000')`,
      `create user mapping for current_user server "${from}" options (user '${username}')`,
      `create schema "of_${from}"`,
      `import foreign schema public limit to (${TABLES.join(', ')}) from server "${from}" into "of_${from}"`,
      ...TABLES.flatMap((table) => [
        `create table if not exists ${table} as select *, ${more} from "of_${from}".${table} limit 0`,
        `insert into ${table} select *, ${more} from "of_${from}".${table} where until = ${OPEN}`,
      ]),
      `drop schema "of_${from}" cascade`,
    );
  }
  await server.run(name, PLACES_ONCE, ...INDEXES);
}
