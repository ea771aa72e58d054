import type { z } from 'zod';
import { budgetLine } from './budget-line.ts';
import { changeRule } from './change-rule.ts';
import { consultation } from './consultation.ts';
import { cooperationStructure } from './cooperation-structure.ts';
import { coordinatedPlan } from './coordinated-plan.ts';
import { decisionStep } from './decision-step.ts';
import { definition } from './definition.ts';
import { diaryNumber } from './diary-number.ts';
import { directiveSection } from './directive-section.ts';
import { disputeRule } from './dispute-rule.ts';
import { statedDocumentKind } from './document-kind.ts';
import { documentRole } from './document-role.ts';
import { financing } from './financing.ts';
import { followUp } from './follow-up.ts';
import { informationSharing } from './information-sharing.ts';
import { legalReference } from './legal-reference.ts';
import { lifecycleEvent } from './lifecycle-event.ts';
import { omission } from './omission.ts';
import { party } from './party.ts';
import { phase, phaseActivity } from './phase.ts';
import { qualityIssue } from './quality-issue.ts';
import { relation } from './relation.ts';
import { renewal } from './renewal.ts';
import { role } from './role.ts';
import { staffing } from './staffing.ts';
import { statedCount } from './stated-count.ts';
import { statedDate } from './stated-date.ts';
import { statedFlag } from './stated-flag.ts';
import { statedScope } from './stated-scope.ts';
import { statedText } from './stated-text.ts';
import { statement } from './statement.ts';
import { targetGroup } from './target-group.ts';
import { termination } from './termination.ts';
import { themeNotStated } from './theme-not-stated.ts';
import type { ValueType } from './value-type.ts';

const all = [
  statedText,
  statedDate,
  statedCount,
  statedFlag,
  statedScope,
  lifecycleEvent,
  party,
  targetGroup,
  statement,
  decisionStep,
  consultation,
  financing,
  followUp,
  relation,
  documentRole,
  legalReference,
  qualityIssue,
  definition,
  role,
  themeNotStated,
  omission,
  directiveSection,
  phase,
  phaseActivity,
  changeRule,
  budgetLine,
  statedDocumentKind,
  diaryNumber,
  termination,
  renewal,
  disputeRule,
  informationSharing,
  coordinatedPlan,
  cooperationStructure,
  staffing,
] as const;

/** What a value of each kind holds, by the name of its GraphQL type. */
export type Values = { [Type in (typeof all)[number] as Type['name']]: z.output<Type['schema']> };

/** Every kind of value that a fact can hold, by the name of its GraphQL type. */
export const valueTypes: ReadonlyMap<string, ValueType> = new Map(
  all.map((type) => [type.name, type as unknown as ValueType]),
);
