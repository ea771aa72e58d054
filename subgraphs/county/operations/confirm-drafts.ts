import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unconfirmedIn } from '#schema/seeds/unconfirmed.ts';
import { HubError } from '#schema/shared/errors.ts';
import { isObject } from '#schema/shared/is-object.ts';
import { writeWhole } from '#schema/shared/write-to.ts';
import { SEEDS } from '../create-county.ts';
import { parseSeed } from '../intake/seeds/seed-file.ts';

/** How many proposals of a file were confirmed. */
export interface ConfirmedFile {
  file: string;
  proposals: number;
}

/**
 * Deletes the marks of all proposals in an instrument's file, and in documents.yaml and organisations.yaml: somebody has held what is
 * left of them against the paper. Nothing else of a file changes. Throws NOT_FOUND for an instrument without a file.
 */
export async function confirmDrafts(
  county: string,
  instrument: string,
  to: string | undefined,
): Promise<ConfirmedFile[]> {
  const folder = to ?? `${SEEDS}${county}`;
  const own = `instruments/${instrument}.yaml`;
  if (!existsSync(join(folder, own)))
    throw new HubError(
      'NOT_FOUND',
      `no file ${to ?? `seeds/${county}`}/${own}; expected the slug of an instrument that has one`,
    );
  const confirmed: ConfirmedFile[] = [];
  for (const file of [own, 'documents.yaml', 'organisations.yaml'])
    confirmed.push({ file, proposals: await confirmFile(join(folder, file), file) });
  return confirmed;
}

async function confirmFile(path: string, file: string): Promise<number> {
  const text = readFileSync(path, 'utf8');
  const { value, lineAt } = parseSeed({ path, file }, text);
  const lines = text.split('\n');
  const marks = new Set((isObject(value) ? unconfirmedIn(value) : []).map((at) => lineAt(at) - 1));
  const alone = [...marks].filter((index) => /^\s*unconfirmed: true\s*$/.test(lines[index] ?? ''));
  if (alone.length < marks.size)
    throw new HubError(
      'INVALID_SEED',
      `${file} has a mark that is no line of its own; expected each "unconfirmed: true" on its own line`,
    );
  if (alone.length > 0)
    await writeWhole(path, (aside) => writeFile(aside, lines.filter((_, index) => !marks.has(index)).join('\n')));
  return alone.length;
}
