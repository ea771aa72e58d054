import type { SqlEntityManager } from '@mikro-orm/sql';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { readRegister } from '../documents/register/county-register.ts';
import { type RegisteredErasure, registeredErasures } from '../documents/register/erasures.ts';
import { findDigestedNames } from '../documents/register/find-digested-names.ts';
import type { NameDigest } from '../documents/register/name-digests.ts';
import type { RegisterKey } from '../documents/register/register-key.ts';
import { digestOfText } from '../documents/register/text-digests.ts';
import { lineOf } from './parse-seed.ts';
import { type SeedIssue, seedIssue, seedIssues } from './seed-issues.ts';
import { allPlaces, seedPlaces } from './seed-places.ts';
import { seedText } from './seed-text.ts';

/** What was erased of a county, as nobody can read it. */
export interface ErasedDigests {
  keys: readonly RegisterKey[];
  names: readonly NameDigest[];
  /** Texts of facts, by the id of a key and the digest. */
  texts: ReadonlySet<string>;
}

/** What the register of a county says was erased; `null` where nothing was. */
export async function erasedDigests(tx: SqlEntityManager): Promise<ErasedDigests | null> {
  const erasures = await registeredErasures(tx);
  if (erasures.length === 0) return null;
  const { keys } = await readRegister(tx);
  const names = erasures.flatMap((erasure) => (erasure.kind === 'NAME' ? erasure.digests : []));
  return { keys, names, texts: new Set(erasures.flatMap(textsOf)) };
}

function textsOf(erasure: RegisteredErasure): string[] {
  if (erasure.kind !== 'LINES') return [];
  const { key, texts } = erasure.digests;
  return texts.filter((text) => text.of === 'FACT').map(({ digest }) => `${key} ${digest}`);
}

/** Whether a text of a fact was erased. */
export function wasErased(text: string, { keys, texts }: ErasedDigests): boolean {
  return texts.size > 0 && keys.some((key) => texts.has(`${key.id} ${digestOfText(key, text)}`));
}

/** Where the files of a seed folder hold names that were erased, line by line; comments are read too. */
export function namesInFiles(folder: string, { keys, names }: Pick<ErasedDigests, 'keys' | 'names'>): SeedIssue[] {
  if (names.length === 0) return [];
  return linesOfFiles(folder).flatMap(({ file, lines }) => {
    const text = lines.join('\n');
    const found = findDigestedNames(lines, keys, names).map(({ from }) => lineOf(text, from));
    return [...new Set(found)].map((line) => seedIssue(file, SEED_FILE_MESSAGES.erasedName, { line }));
  });
}

/** Where the files of a seed folder hold some texts, wherever their lines end. */
export function textsInFiles(folder: string, texts: readonly string[]): SeedIssue[] {
  const sought = texts.map(lettersOf).filter((letters) => letters !== '');
  return linesOfFiles(folder).flatMap(({ file, lines }) => {
    const read = lines.map(lettersOf);
    const all = read.join('');
    const found = sought.flatMap((letters) => (all.includes(letters) ? [lineAt(read, all.indexOf(letters))] : []));
    return [...new Set(found)].map((line) => seedIssue(file, SEED_FILE_MESSAGES.erasedWords, { line }));
  });
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function lineAt(lines: readonly string[], place: number): number {
  let left = place;
  for (const [index, { length }] of lines.entries()) {
    if (left < length) return index + 1;
    left -= length;
  }
  return lines.length;
}

function linesOfFiles(folder: string): { file: string; lines: string[] }[] {
  return allPlaces(seedPlaces(folder, seedIssues(folder))).flatMap(({ path, file }) => {
    const read = seedText({ path });
    return 'text' in read ? [{ file, lines: read.text.split('\n') }] : [];
  });
}
