import type { Random } from '#tests/support/made/random.ts';
import { asSeedFile } from './as-seed-file.ts';
import { breakFields } from './break-fields.ts';
import { breakTruth } from './break-truth.ts';
import type { Break, Corpus, Mutation } from './mutation.ts';

const BREAKS: Readonly<Record<string, Break>> = { ...breakFields, ...breakTruth };

/** A file made wrong in a way that is known, so that it must be refused. */
export function meaningMutation(corpus: Corpus, random: Random): Mutation {
  for (;;) {
    const [file, { value }] = random.of([...corpus.files]);
    const [what, breakIt] = random.of(Object.entries(BREAKS));
    const changed = structuredClone(value);
    const wrong = breakIt(changed, { file, corpus, random });
    if (wrong) return { what, wrong, ...asSeedFile(file, changed, random) };
  }
}
