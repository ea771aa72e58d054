import type { Random } from '#tests/support/made/random.ts';
import { breakFields } from './break-fields.ts';
import { breakTruth } from './break-truth.ts';
import type { Break, Corpus, Mutation } from './mutation.ts';
import { written } from './written.ts';

const BREAKS: Readonly<Record<string, Break>> = { ...breakFields, ...breakTruth };

/** A file made wrong in a way that is known, so that it must be refused. */
export function meaningMutation(corpus: Corpus, random: Random): Mutation {
  for (;;) {
    const [file, { value }] = random.of([...corpus.files]);
    const [what, spoil] = random.of(Object.entries(BREAKS));
    const changed = structuredClone(value);
    const wrong = spoil(changed, { file, corpus, random });
    if (wrong) return { what, wrong, ...written(file, changed, random) };
  }
}
