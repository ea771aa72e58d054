import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { factsOfMany, wordsOf } from './big-facts.ts';

export interface BigCounty {
  /** The folder to write to; made if it is not there. */
  folder: string;
  slug: string;
  instruments: number;
  /** Facts of each instrument, at least 20. */
  facts: number;
  format: 'yaml' | 'json';
}

/** What the facts of a big county point at. */
export const PAPERS = 40;
export const LINES = 400;
export const BODIES = 60;

/**
 * Writes the seeds of a county of any size, all made up and in order, one file after the other, so that no more than
 * one instrument is held. The same sizes give the same files.
 */
export function writeBigCounty({ folder, slug, instruments, facts, format }: BigCounty): void {
  mkdirSync(join(folder, 'instruments'), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(
      join(folder, `${name}.${format}`),
      format === 'json'
        ? JSON.stringify(value, null, 1)
        : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  write('county', { region: 'body-0', knownGaps: [wordsOf(1, 8)] });
  write('organisations', { organisations: Array.from({ length: BODIES }, (_, index) => body(index)) });
  write('documents', { documents: Array.from({ length: PAPERS }, (_, index) => paper(index)) });
  for (let index = 0; index < instruments; index++)
    write(`instruments/${nameOf(index)}`, {
      slug: nameOf(index),
      kind: 'AGREEMENT',
      facts: factsOfMany(index, facts, (other) => `${slug}:agreement:${nameOf(other % instruments)}`),
    });
}

function nameOf(index: number): string {
  return `agreement-${index}`;
}

function body(index: number) {
  const kind = index === 0 ? 'REGION' : index % 3 === 0 ? 'COMMITTEE' : 'MUNICIPALITY';
  return {
    slug: `body-${index}`,
    name: `${wordsOf(index, 2).sv} ${index}`,
    kind,
    ...(kind === 'COMMITTEE' && { parent: 'body-0' }),
  };
}

function paper(index: number) {
  const cite = [`paper-${index}:1-3`];
  return {
    slug: `paper-${index}`,
    holding: 'CITED',
    lineCount: LINES,
    facts: {
      documentKind: [{ kind: 'COVER_LETTER', cite }],
      documentTitle: [{ text: wordsOf(index, 5), cite }],
    },
    notStated: [
      { aspects: ['documentDate', 'diaryNumber', 'senders', 'addressees'], cite: [`paper-${index}:1-${LINES}`] },
    ],
  };
}
