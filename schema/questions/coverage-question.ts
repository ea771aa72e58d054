import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { text } from '../values/text.ts';
import { citationAnswer } from './shared/fact-answer.ts';
import { answerBase, question } from './shared/question.ts';

export const COVERAGE_PLACEMENTS = ['ANY', 'AT_HOME', 'OUTSIDE_HOME'] as const;

/** Whole years, both included. */
const ages = z.strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative() });

/** An agreement that covers, or may cover, and why. */
const entry = z.object({
  id: z.string(),
  kind: oneOf('InstrumentKind').nullable().catch(null),
  title: z.string().nullable(),
  shortTitle: text.nullable().default(null),
  certainty: oneOf('Certainty'),
  states: z.array(oneOf('LifecycleState')),
  placement: oneOf('PlacementScope'),
  ageWording: z.string().nullable(),
  conditions: z.array(text),
  why: text,
  citations: z.array(citationAnswer),
});

/** A rectangle of ages and days, all bounds included. */
const area = z.object({
  ages,
  from: z.iso.date(),
  to: z.iso.date(),
  status: z.enum(['COVERED', 'OVERLAP', 'UNDETERMINED', 'GAP']),
  certainty: oneOf('Certainty').nullable(),
  /** Places in the list of entries, as one entry often stands in many areas. */
  covering: z.array(z.int().nonnegative()),
  undetermined: z.array(z.int().nonnegative()),
  explanation: text,
});

export const coverageQuestion = question({
  name: 'coverage',
  about: "Which of a county's agreements cover which ages when, as areas that tile the question.",
  args: z.strictObject({ ages, placement: z.enum(COVERAGE_PLACEMENTS), from: z.iso.date(), to: z.iso.date() }),
  answer: z
    .object({
      ...answerBase,
      /** How many agreements were looked at, those that cover nothing included. */
      agreements: z.int().nonnegative(),
      entries: z.array(entry),
      areas: z.array(area).min(1),
    })
    .refine(
      ({ entries, areas }) =>
        areas.every(({ covering, undetermined }) => [...covering, ...undetermined].every((at) => at < entries.length)),
      'an area names an entry that is not there',
    ),
});

export type CoverageArgs = z.output<typeof coverageQuestion.args>;
export type CoverageArea = z.output<typeof area>;
export type CoverageEntry = z.output<typeof entry>;
