import type { Text } from '#schema/values/text.ts';
import { findTables } from './declaration/find-tables.ts';

/** What every table is called, and what a row of it is, by the names that addresses have. */
export function toldTables(): Promise<ReadonlyMap<string, { title: Text; description: Text }>> {
  return findTables();
}
