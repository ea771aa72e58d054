import { DecisionsDocument, type DecisionsQuery } from '#gateway/pages/documents/generated-documents.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { limits } from '#schema/shared/limits.ts';
import { present } from '#schema/shared/present.ts';
import { type ChosenDecisions, filterOfDecisions } from './read-decisions.ts';

type Answered = NonNullable<DecisionsQuery['decisions']>;
/** A decision step on an instrument. */
export type FoundDecision = NonNullable<NonNullable<Answered['nodes']>[number]>;
type Condition = NonNullable<NonNullable<NonNullable<FoundDecision['step']>['conditions']>[number]>;

/** Decisions of a page, and where the next begins. */
export interface FoundDecisions {
  decisions: readonly FoundDecision[];
  /** How many were looked through, and how many there are. */
  looked: number;
  all: number;
  /** The cursor after which the next page begins; `null` where there is none. */
  next: string | null;
  counties: Answered['counties'];
}

/** Pages of a hundred decisions that are looked through for those that wait: a second of time, in the largest of hubs. */
const PAGES = 5;

/** Finds what is chosen. Conditions are no part of the hub’s selection: what waits is looked for, some pages at a time. */
export async function findDecisions(visit: Visit, chosen: ChosenDecisions): Promise<FoundDecisions> {
  const { waiting, asKnownAt } = chosen;
  const found: FoundDecision[] = [];
  let after = chosen.after;
  let looked = 0;
  for (let page = 1; ; page++) {
    const variables = { filter: filterOfDecisions(chosen), first: limits.pageSize, after, asKnownAt };
    const { decisions } = await visit.ask(DecisionsDocument, variables);
    const nodes = present(decisions?.nodes);
    found.push(...(waiting ? nodes.filter(waitsForOthers) : nodes));
    looked += nodes.length;
    after = decisions?.pageInfo?.hasNextPage ? (decisions.pageInfo.endCursor ?? null) : null;
    if (!waiting || after === null || page === PAGES || found.length >= limits.pageSize)
      return {
        decisions: found,
        looked,
        all: decisions?.totalCount ?? 0,
        next: after,
        counties: decisions?.counties ?? null,
      };
  }
}

/** Whether a decision hangs on what other parties do, and is not known to have got it. */
export function waitsForOthers({ step }: FoundDecision): boolean {
  return present(step?.conditions).some(isWaiting);
}

function isWaiting({ kind, fulfilment }: Condition): boolean {
  const others = kind === 'OTHER_PARTIES_APPROVE' || kind === 'OTHER_PARTIES_DECIDE_CORRESPONDINGLY';
  return others && fulfilment !== 'FULFILLED';
}
