import { z } from 'zod';
import { entities } from '../entities/index.ts';
import { migrations } from '../migrations/index.ts';

/** The tables of a county's database. */
export const TABLES: readonly string[] = entities.map(({ meta }) => meta.tableName);

/** The migrations in their order, by the names that backups give them: a backup says which was the last. */
export const MIGRATIONS: readonly string[] = migrations.map((migration) => migration.name);

/** How far the tables have come. */
export const LATEST_MIGRATION = MIGRATIONS.at(-1) ?? '';

/** The first line of a backup. */
export const header = z.object({
  backupOf: z.literal('county-agreements-hub'),
  county: z.string(),
  migration: z.string(),
  at: z.iso.datetime(),
});

/** A line with rows of one table. */
export const tableRows = z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) });

/** The last line: without it, the backup ends too early. */
export const footer = z.object({ rowsInAll: z.int().nonnegative() });
