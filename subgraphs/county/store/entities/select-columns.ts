import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import { raw, type Sql } from 'sql-template-tag';

const naming = new UnderscoreNamingStrategy();

/** Columns of a table or its alias as a statement reads them, under the names that the entity gives them. */
export function columns<Row>(table: string, names: readonly (keyof Row & string)[]): Sql {
  return raw(names.map((name) => `${table}.${naming.propertyToColumnName(name)} as "${name}"`).join(', '));
}
