import { changesPart } from './changes.ts';
import { comparePart } from './compare.ts';
import { consultationsPart } from './consultations.ts';
import { countyPart } from './county.ts';
import { coveragePart } from './coverage.ts';
import { decisionsPart } from './decisions.ts';
import { instrumentsPart } from './instruments.ts';
import { lineagePart } from './lineage.ts';
import type { Part } from './part.ts';
import { searchPart } from './search.ts';

const all = [
  countyPart,
  comparePart,
  instrumentsPart,
  lineagePart,
  coveragePart,
  decisionsPart,
  consultationsPart,
  changesPart,
  searchPart,
] as const;

/** Every question that a county can answer. */
export const parts: ReadonlyMap<string, Part> = new Map(
  all.map((entry) => [entry.question.name, entry as unknown as Part]),
);
