import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { appliesTo, codebook, isOfDocuments } from '#schema/codebook/codebook.ts';
import { BODIES } from './ordinary-parts.ts';

/** A value, or a part of one, as a seed file has it. */
export type OrdinaryValue = Record<string, unknown>;

/** Writes the seeds of a county with one agreement that says these values. */
export function writeOrdinarySeeds(folder: string, values: Record<string, OrdinaryValue[]>): void {
  mkdirSync(join(folder, 'instruments'), { recursive: true });
  const write = (name: string, content: object) => writeFileSync(join(folder, `${name}.yaml`), stringify(content));
  write('county', { region: 'region' });
  write('organisations', {
    organisations: BODIES.map((slug) => ({ slug, name: `Organet ${slug}`, kind: 'REGION', kindStatedAs: 'STATED' })),
  });
  write('documents', {
    documents: [{ slug: 'paper', holding: 'CITED', lineCount: 100, facts: {}, notStated: silent('document', []) }],
  });
  const facts = Object.entries({ title: [{ text: { sv: 'Avtal', en: 'Agreement' } }], ...values });
  write('instruments/avtal', {
    slug: 'avtal',
    kind: 'AGREEMENT',
    facts: Object.fromEntries(
      facts.map(([aspect, all]) => [aspect, all.map((one) => ({ ...one, cite: ['paper:1-2'] }))]),
    ),
    notStated: silent(
      'agreement',
      facts.map(([aspect]) => aspect),
    ),
  });
}

/** That nothing is said under what has to be read for, and is not said. */
function silent(of: 'agreement' | 'document', said: readonly string[]) {
  const all = [...codebook.aspects.values()].filter((aspect) =>
    of === 'document' ? isOfDocuments(aspect) : appliesTo(aspect, of),
  );
  const aspects = all.filter(({ id, optional }) => !optional && !said.includes(id)).map(({ id }) => id);
  return [{ aspects, cite: ['paper:1-2'] }];
}
