import { membersAsked } from '#gateway/pages/site/read-members.ts';
import { dayIn, flagIn, listIn, momentIn } from '#gateway/pages/site/read-search.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { Member } from '#schema/values/enumerations.ts';

/** Which decisions are shown, as the address says. */
export interface ChosenDecisions {
  counties: readonly string[];
  statuses: readonly Member<'DecisionStatus'>[];
  actions: readonly Member<'DecisionAction'>[];
  bodies: readonly string[];
  /** Whether only those are shown that wait for other parties. */
  waiting: boolean;
  /** The day on which referrals are open. */
  openOn: string;
  after: string | null;
  asKnownAt: string | null;
}

/** Reads it. Throws a PageRefusal where something is none of what it can be. */
export function readDecisions({ search, today }: Pick<Visit, 'search' | 'today'>): ChosenDecisions {
  return {
    counties: listIn(search, 'counties'),
    statuses: membersAsked(search, 'statuses', 'DecisionStatus'),
    actions: membersAsked(search, 'actions', 'DecisionAction'),
    bodies: listIn(search, 'bodies'),
    waiting: flagIn(search, 'waiting'),
    openOn: dayIn(search, 'openOn') ?? today,
    after: search.get('after'),
    asKnownAt: momentIn(search, 'asKnownAt', today),
  };
}

/** The selection as the public schema has it; what is not chosen is left out. */
export function filterOfDecisions({ counties, statuses, actions, bodies }: ChosenDecisions) {
  return {
    ...(counties.length > 0 ? { counties } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(bodies.length > 0 ? { bodies } : {}),
  };
}
