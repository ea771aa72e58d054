/** Versions of the tables that copies are made of, as the commit has them that the bench begins with (base-tree.ts). */
const OPEN = 2 ** 31 - 1;

/** Years between a copy and the next: leap years come again, so every date stays one. */
const YEARS_APART = 4;

/** So many different shifts in time, around what the seeds say. */
const SHIFTS = 9;

/**
 * Moves all dates, and years on their own, in a text or JSON by some years. What was moved is marked until all are, so
 * that nothing is moved twice.
 */
export const SHIFT = `
  create or replace function bench_shift(given text, years int) returns text language plpgsql immutable as $$
  declare found text; moved text := given;
  begin
    if years = 0 or given is null or given !~ '\\d{4}' then return given; end if;
    for found in select distinct (regexp_matches(given, '"year": (?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d', 'g'))[1] loop
      moved := replace(moved, found, case when found like '"year": %'
        then '"year"#: ' || (right(found, 4)::int + years)
        else (left(found, 4)::int + years) || '#-' || substr(found, 6, 2) || '#-' || right(found, 2) end);
    end loop;
    return replace(replace(moved, '#-', '-'), '"year"#: ', '"year": ');
  end $$`;

/** Which copies there are, each with its mark and the years that it lies apart: none for the seeds' own. */
function copies(table: string, subject: string, times: number, atMost: string): string {
  const years = `((copy % ${SHIFTS}) - ${Math.floor(SHIFTS / 2)}) * ${YEARS_APART}`;
  return `
    from ${table} t
    join bench_seeded s on s.seeded_id = t.${subject}
    cross join lateral (select copy, '-' || copy as mark, ${years} as years from generate_series(1, ${times - 1}) copy) c
    where t.until = ${OPEN} and ${atMost}`;
}

/** The tables, with what each column of a copy is where it is not what it was. */
const TABLES: Readonly<Record<string, { subject: string; columns: string; other: Readonly<Record<string, string>> }>> =
  {
    instrument: {
      subject: 'id',
      columns:
        'id, type, kind, codebook, title, short_title, sort_title, sort_valid_from, sort_county, search_text, digest, since, until',
      other: {
        id: 'id || mark',
        title: `title || ' ' || copy`,
        sort_title: `sort_title || ' ' || copy`,
        sort_valid_from: 'bench_shift(sort_valid_from, years)',
        sort_county: `sort_county || ' ' || copy`,
      },
    },
    fact: {
      subject: 'subject',
      columns:
        'id, subject, aspect, position, sort_key, from_day, until_day, stated_as, wording, reasoning, note, in_words, value, readings, citations, since, until',
      other: {
        id: `subject || mark || substr(t.id, length(subject) + 1)`,
        subject: 'subject || mark',
        sort_key: `regexp_replace(sort_key, '(.*) ', '\\1 ' || copy || ' ')`,
        from_day: 'bench_shift(from_day, years)',
        until_day: 'bench_shift(until_day, years)',
        in_words: `case aspect when 'title' then bench_titled(in_words, copy) else bench_shift(in_words::text, years)::jsonb end`,
        value: `case aspect when 'title' then jsonb_set(value, '{text}', bench_titled(value->'text', copy)) else bench_shift(value::text, years)::jsonb end`,
      },
    },
    classification: {
      subject: 'instrument_id',
      columns: 'instrument_id, scheme, code, since, until',
      other: { instrument_id: 'instrument_id || mark' },
    },
    status_interval: {
      subject: 'instrument_id',
      columns: 'instrument_id, position, from_day, until_day, state, certainty, since, until',
      other: intervalOfCopy(),
    },
    validity_interval: {
      subject: 'instrument_id',
      columns: 'instrument_id, position, from_day, until_day, certainty, since, until',
      other: intervalOfCopy(),
    },
    passage: {
      subject: 'subject',
      columns: 'subject, position, source, fact, cited, language, weight, text, words, since, until',
      other: { subject: 'subject || mark', fact: `subject || mark || substr(fact, length(subject) + 1)` },
    },
    posting: {
      subject: 'subject',
      columns: 'language, word, subject, origin, weight, since, until',
      other: { subject: 'subject || mark' },
    },
  };

function intervalOfCopy() {
  return {
    instrument_id: 'instrument_id || mark',
    from_day: 'bench_shift(from_day, years)',
    until_day: 'bench_shift(until_day, years)',
  };
}

/**
 * Statements that make many agreements of few: copies with ids, titles and days of their own, with all that an import
 * derives of them. Words, documents and organisations stay those of the seeds. Indexes are made anew at the end, as that is the sooner done.
 */
export function multiplyStatements(seeded: number, wanted: number): string[] {
  const times = Math.ceil(wanted / seeded);
  if (times <= 1) return ['vacuum analyze'];
  const inserts = Object.entries(TABLES).map(([table, { subject, columns, other }]) => {
    const values = columns.split(', ').map((column) => other[column] ?? `t.${column}`);
    return `insert into ${table} (${columns}) select ${values.join(', ')} ${copies(table, subject, times, `s.place + copy * ${seeded} <= ${wanted}`)}`;
  });
  return [
    SHIFT,
    `create or replace function bench_titled(given jsonb, copy int) returns jsonb language sql immutable as $$
       select jsonb_object_agg(key, value || ' ' || copy) from jsonb_each_text(given) $$`,
    `create table bench_seeded as select id as seeded_id, row_number() over (order by id) as place from instrument where until = ${OPEN}`,
    `create table bench_indexes as
       select c.conrelid::regclass::text as on_table, c.conname::text as name, pg_get_constraintdef(c.oid) as definition, true as is_key
       from pg_constraint c where c.contype in ('p', 'u') and c.conrelid::regclass::text in (${names()})
       union all
       select tablename, indexname, indexdef, false from pg_indexes
       where tablename in (${names()}) and indexname not in (select conname from pg_constraint)`,
    each(
      `select format(case when is_key then 'alter table %1$s drop constraint %2$I' else 'drop index %2$I' end, on_table, name) from bench_indexes`,
    ),
    ...inserts,
    each(
      `select case when is_key then format('alter table %s add constraint %I %s', on_table, name, definition) else definition end from bench_indexes`,
    ),
    `drop table bench_seeded, bench_indexes`,
    `drop function bench_shift, bench_titled`,
    'vacuum analyze',
  ];
}

function names(): string {
  return Object.keys(TABLES)
    .map((table) => `'${table}'`)
    .join(', ');
}

/** Runs every statement that a query makes. */
function each(query: string): string {
  return `do $do$ declare made text; begin for made in ${query} loop execute made; end loop; end $do$`;
}
