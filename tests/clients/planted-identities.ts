import { isObject } from '#schema/shared/is-object.ts';
import { onLists, onObjects } from '#tests/long/fuzz-queries/change-answers.ts';
import type { Answer } from '#tests/support/test-hub.ts';
import { IMPORTED_AT } from './client-hub.ts';
import type { ClientQuestion } from './client-questions.ts';
import { fetchAgain } from './fetch-again.ts';

/** A hub whose ids do not tell things apart, and a question whose answer then comes out otherwise. */
export interface PlantedIdentity {
  /** Changes what the hub answers. */
  change(answer: Answer): Answer;
  question: ClientQuestion;
  /** The clients that cannot see it, as they tell things apart by their types too. */
  unseenBy: readonly string[];
}

const IDS = '["ostergotland:agreement:trygg-saker-vard-2020", "dalarna:directive:uppdragsdirektiv-2020"]';

/** Ways in which two things can come to have one id. */
export const PLANTED_IDENTITIES: Readonly<Record<string, PlantedIdentity>> = {
  'the aspect of a row has the id of that of another row': {
    change: onLists((items) => {
      const [first] = items.flatMap((item) => (isObject(item) && isObject(item.aspect) ? [item.aspect.id] : []));
      return items.map((item) =>
        first !== undefined && isObject(item) && isObject(item.aspect)
          ? { ...item, aspect: { ...item.aspect, id: first } }
          : item,
      );
    }),
    question: asking(
      `compare(ids: ${IDS}, aspects: ["financing", "followUps"]) { rows { verdict aspect { id name { en } } } }`,
    ),
    unseenBy: [],
  },
  'all facts of an instrument have one id': {
    change: onIds((id) => id.replace(/#[^@]*/, '#fact')),
    question: asking('instruments(first: 3) { nodes { id parties { id wording } statements { id wording } } }'),
    unseenBy: [],
  },
  'what was known at a moment has the id of what is known now': {
    change: onIds((id) => id.replace(/@\d{4}-\d\d-\d\dT.*Z$/, '')),
    question: asking(
      `now: agreements(first: 3) { nodes { id title { id wording } } }
      then: agreements(first: 3, asKnownAt: "${IMPORTED_AT.earlier}") { nodes { id title { id wording } } }`,
    ),
    unseenBy: [],
  },
  'a title has the id of its instrument': {
    change: onIds((id) => id.replace(/#title\/[^@]*/, '')),
    question: asking('agreements(first: 3) { nodes { __typename id title { __typename id wording } } }'),
    unseenBy: ['Apollo Client', 'urql graphcache'],
  },
};

/** Fetches from a hub with a fault: every answer is changed on its way. */
export function faultyFetch(change: PlantedIdentity['change']): typeof fetch {
  return async (...request) => {
    const response = await fetchAgain(...request);
    return Response.json(change((await response.json()) as Answer));
  };
}

function asking(fields: string): ClientQuestion {
  return { name: 'a question', query: `{ ${fields} }`, variables: {} };
}

function onIds(change: (id: string) => string): PlantedIdentity['change'] {
  return onObjects((object) => (typeof object.id === 'string' ? { ...object, id: change(object.id) } : object));
}
