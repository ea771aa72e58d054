import { type OrdinaryPart, ordinary } from './ordinary-parts.ts';

const { body, day, flag, list, maybe, member, object, tenths, text, whole, wording } = ordinary;

/** What ordinary agreements say, part by part, written down a second time: by aspect, as seeds and GraphQL call it. */
export const ORDINARY: Readonly<Record<string, Readonly<Record<string, OrdinaryPart>>>> = {
  termination: { noticeMonths: maybe(whole(0, 36)), inWriting: maybe(flag), by: list(body), text },
  renewal: { kind: member('RenewalKind'), months: maybe(whole(1, 60)), text },
  disputes: { method: member('DisputeMethod'), by: list(body), text },
  informationSharing: { basis: member('InformationBasis'), between: list(body), text },
  coordinatedPlans: { calledBy: maybe(text), withinDays: maybe(whole(0, 90)), forWhom: maybe(text), text },
  cooperationStructures: {
    ...{ level: member('CooperationLevel'), body: maybe(body), interval: member('FollowUpInterval') },
    ...{ everyMonths: maybe(whole(1, 48)), text },
  },
  staffing: { function: text, posts: maybe(tenths(40)), employer: maybe(body), text: maybe(text) },
  financing: {
    ...{
      kind: member('FinancingKind'),
      funder: maybe(body),
      payee: maybe(body),
      amount: maybe(whole(1, 900_000, 'många')),
    },
    ...{ currency: maybe(wording), per: maybe(member('PaidPer')), text },
    shares: list(object({ organisation: maybe(body), percent: maybe(tenths(100)), wording }), 1),
  },
  followUps: {
    ...{
      interval: member('FollowUpInterval'),
      everyMonths: maybe(whole(1, 48)),
      startYear: maybe(whole(2019, 2030, 'nästa år')),
    },
    ...{ startMonth: maybe(whole(1, 12)), by: list(body), dimensions: list(text), text },
  },
  decisions: {
    ...{ action: member('DecisionAction'), status: member('DecisionStatus'), text },
    conditions: list(
      object({
        ...{ kind: member('ConditionKind'), wording, text, fulfilment: member('Fulfilment') },
        deadline: maybe(day),
      }),
    ),
  },
};
