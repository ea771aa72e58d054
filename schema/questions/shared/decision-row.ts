import type { z } from 'zod';
import { decisionStep } from '#schema/values/decision-step.ts';
import { oneOf } from '#schema/values/enumerations.ts';
import { factRow } from './fact-rows.ts';
import { organisationAnswer } from './reference-answers.ts';

/** What a decision step is told with: the party that its body decides for, and how that stands to the source. */
export const decisionParty = { party: organisationAnswer.nullable(), partyStatedAs: oneOf('StatedAs') };

/** A decision step on its way from a county. */
export const decisionRow = factRow(decisionStep.schema, decisionParty);

export type DecisionRow = z.output<typeof decisionRow>;
