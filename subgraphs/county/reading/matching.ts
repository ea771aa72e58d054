import sql, { join, type Sql } from 'sql-template-tag';
import type { InstrumentsArgs } from '#schema/questions/instruments-question.ts';
import type { Scheme } from '../store/entities/instrument-entity.ts';
import { held } from '../store/entities/versions.ts';

type Filter = InstrumentsArgs['filter'];

/** The condition that a filter puts on rows of `instrument`, as of a revision. */
export function matching(filter: Filter, revision: number): Sql {
  const words = filter.text?.toLowerCase().split(/\s+/u).filter(Boolean) ?? [];
  return join(
    [
      held('instrument', revision),
      sql`instrument.type = any(${filter.types}::text[])`,
      ...(filter.kinds ? [sql`instrument.kind = any(${filter.kinds}::text[])`] : []),
      ...words.map((word) => sql`instrument.search_text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
      ...classifiedAs('THEME', filter.themes, revision),
      ...classifiedAs('PLACEMENT', filter.placements, revision),
      ...classifiedAs('PARTY', filter.parties, revision),
      ...ofAge(filter.age, revision),
      ...(filter.statusOn ? [exists(sql`status_interval`, holdingOn(filter.statusOn, revision))] : []),
      ...(filter.validity ? [exists(sql`validity_interval`, validOn(filter.validity, revision))] : []),
    ],
    ' and ',
  );
}

function classifiedAs(scheme: Scheme, codes: readonly string[] | undefined, revision: number): Sql[] {
  return codes ? [inAnyClass([scheme], codes, revision)] : [];
}

function ofAge(age: Filter['age'], revision: number): Sql[] {
  if (!age) return [];
  return [inAnyClass(age.orUnsettled ? ['AGE', 'AGE_UNSETTLED'] : ['AGE'], [String(age.years)], revision)];
}

function inAnyClass(schemes: readonly Scheme[], codes: readonly string[], revision: number): Sql {
  return exists(
    sql`classification`,
    sql`${held('derived', revision)} and scheme = any(${schemes}::text[]) and code = any(${codes}::text[])`,
  );
}

/** That there is a row among what is derived of an instrument. */
function exists(table: Sql, condition: Sql): Sql {
  return sql`exists (select from ${table} as derived where derived.instrument_id = instrument.id and ${condition})`;
}

/** The condition on an interval of status, as `derived`: it holds on the date, and is one of those asked for. */
export function holdingOn({ date, states, certainties }: NonNullable<Filter['statusOn']>, revision: number): Sql {
  return join(
    [
      coveringDay(date, revision),
      ...(states ? [sql`state = any(${states}::text[])`] : []),
      ...(certainties ? [certainAs(certainties)] : []),
    ],
    ' and ',
  );
}

/** The condition on an interval of validity, as `derived`: it covers the day, and is as certain as is asked for. */
export function validOn({ on, certainties }: NonNullable<Filter['validity']>, revision: number): Sql {
  return sql`${coveringDay(on, revision)} and ${certainAs(certainties)}`;
}

function coveringDay(day: string, revision: number): Sql {
  return sql`${held('derived', revision)} and from_day <= ${day} and until_day > ${day}`;
}

function certainAs(certainties: readonly string[]): Sql {
  return sql`certainty = any(${certainties}::text[])`;
}
