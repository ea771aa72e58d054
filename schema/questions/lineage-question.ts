import { z } from 'zod';
import { oneOf } from '../values/enumerations.ts';
import { valueStatedAs } from '../values/stated-as.ts';
import { text } from '../values/text.ts';
import { citationAnswer } from './shared/fact-answer.ts';
import { answerBase, question } from './shared/question.ts';

const node = z.object({
  id: z.string(),
  kind: oneOf('InstrumentKind').nullable().catch(null),
  title: z.string().nullable(),
  shortTitle: text.nullable().default(null),
  /** First day of validity or of the assignment, where it is stated. */
  from: z.iso.date().nullable(),
});

const edge = z.object({
  /** Id of the fact that states the relation. */
  id: z.string(),
  type: oneOf('RelationType'),
  from: z.string(),
  /** Id of the other instrument, which may be another county's; `null` where the source names none. */
  to: z.string().nullable(),
  unnamed: text.nullable(),
  statedAs: valueStatedAs,
  wording: z.string().nullable(),
  reasoning: text.nullable(),
  citations: z.array(citationAnswer),
});

export const lineageQuestion = question({
  name: 'lineage',
  about: "Every instrument of a county with its relations; the walk is the merge's, as relations cross counties.",
  args: z.object({ id: z.string() }),
  answer: z.object({ ...answerBase, nodes: z.array(node), edges: z.array(edge), removed: z.array(z.string()) }),
});

export type LineageNode = z.output<typeof node>;
export type LineageEdge = z.output<typeof edge>;
