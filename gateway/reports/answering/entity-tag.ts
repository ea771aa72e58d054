import { createHash } from 'node:crypto';
import { codebook } from '#schema/codebook/codebook.ts';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import type { NamedTable } from '../declaration/find-tables.ts';
import type { Choice } from './choice.ts';
import type { StandingCounty } from './pulled-counties.ts';

export interface Tagged {
  table: NamedTable;
  format: string;
  choice: Choice;
  counties: readonly StandingCounty[];
  search: URLSearchParams;
}

/**
 * What changes when a report would: the revisions of the counties and who is silent, what is asked and in which form, the
 * versions of the contract and the codebook, and the day where the table depends on it. Weak, as packing changes bytes.
 */
export function entityTag({ table, format, choice, counties, search }: Tagged): string {
  const rows = counties.map(({ code, status, revision }) => [code, status, revision?.number, revision?.mark]);
  const day = table.dependsOnDay ? new Date().toISOString().slice(0, 10) : null;
  const columns = table.columns.map(({ name }) => name);
  const told = [table.name, format, choice.given, [...search], rows, CONTRACT_VERSION, codebook.version, columns, day];
  return `W/"${createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)}"`;
}

/** Whether the header If-None-Match names what the answer would be. */
export function isHeldAlready(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return given.trim() === '*' || given.split(',').some((one) => opaque(one) === opaque(tag));
}
