import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerStore, DatedAnswer } from '#gateway/kept-answers/answer-store.ts';
import type { Keeping } from '#gateway/kept-answers/keep-answers.ts';
import { today } from '#schema/shared/days.ts';
import { runs, THOROUGH } from '#tests/support/thorough.ts';
import { type KeptFault, type KeptStep, startKeptWalk } from './kept-walk.ts';

/** Questions, of which one in ten comes after something has happened. */
const STEPS = runs(50);

/** Questions within which a fault that is planted is found. */
const SOON = 500;

/** Where answers are kept by less than what is asked. */
function keyedBy(shorten: (key: string) => string): KeptFault {
  return {
    store: (sound) =>
      withAnswers(sound, {
        get: (key) => sound.answers.get(shorten(key)),
        set: (key, answer) => sound.answers.set(shorten(key), answer as DatedAnswer),
      }),
  };
}

/** Where answers are given on days of which they are not. */
const OF_ANY_DAY: KeptFault = {
  store: (sound) =>
    withAnswers(sound, {
      get(key) {
        const answer = sound.answers.get(key);
        return answer && { ...answer, day: today() };
      },
    }),
};

function withAnswers(sound: AnswerStore, changed: Partial<AnswerStore['answers']>): AnswerStore {
  const { answers } = sound;
  const peek = answers.peek.bind(answers);
  const own = {
    get: answers.get.bind(answers),
    set: answers.set.bind(answers),
    peek,
    delete: answers.delete.bind(answers),
  };
  return { ...sound, answers: { ...own, ...changed } as AnswerStore['answers'] };
}

/** Notes something else of answers than is known of them. */
function noting(note: (keeping: Keeping) => void): KeptFault {
  const plugin: GatewayPlugin = {
    onResultProcess({ serverContext }) {
      const { keeping } = serverContext as { keeping?: Keeping };
      if (keeping) note(keeping);
    },
  };
  return { plugins: () => [plugin] };
}

/** Changes what counties say over HTTP of the revision that they are at. */
function revisionSaid(change: (said: string) => string): KeptFault {
  return {
    fetchFrom: () => async (url, init) => {
      const response = await fetch(url, init);
      if (!String(init?.body).includes('revision')) return response;
      return new Response(change(await response.text()), { status: response.status });
    },
  };
}

const OFTEN: Record<string, KeptFault> = {
  'variables are not looked at': keyedBy((key) => key.replace(/variables"?[=:].*/s, '')),
  'how it is to be packed is not looked at': keyedBy((key) => key.replace(/^(.*)\n(.*)\n(.*)\n/, '$1\n$2\n\n')),
  'the day is not looked at': OF_ANY_DAY,
  'nobody is noted whom an answer depends on': noting(({ asked }) => asked.clear()),
};

const FAULTS: readonly (readonly [where: string, http: boolean, faults: Record<string, KeptFault>])[] = [
  [
    'in one process',
    false,
    { ...OFTEN, 'a change is not told': { wrap: (subgraph) => ({ ...subgraph, changes: () => 0 }) } },
  ],
  [
    'over HTTP',
    true,
    {
      ...(THOROUGH ? OFTEN : {}),
      'what lacks somebody is kept': noting((keeping) => {
        keeping.isComplete = true;
      }),
      'counties are looked at once and not again': { clock: () => 0 },
      'marks are not looked at': revisionSaid((said) => said.replace(/(mark\W+)\w+/g, '$1x')),
      'numbers and marks are not looked at': revisionSaid((said) =>
        said
          .replace(/(mark\W+)\w+/g, '$1x')
          .replace(/(number\W+)\d+/g, '$17')
          .replace(/(updatedAt\W+)[^\\]+/g, '$12026-01-01T00:00:00Z'),
      ),
    },
  ],
];

/** In one process time stands still, so that only what is told is seen; over HTTP a second passes after each change. */
describe.each(FAULTS)('A gateway that keeps answers, over counties that change %s', (_, http, faults) => {
  let walk: Awaited<ReturnType<typeof startKeptWalk>>;
  const steps: KeptStep[] = [];
  beforeAll(async () => {
    walk = await startKeptWalk({ http });
    for await (const step of walk.walk(0, STEPS)) steps.push(step);
  });
  afterAll(() => walk.close());

  it('answers whatever is asked as one does that keeps none, in every byte and header', () => {
    expect(steps.filter(({ difference }) => difference !== null).slice(0, 3)).toEqual([]);
  });

  it('gives many answers again', () => {
    expect(walk.found()).toBeGreaterThan(STEPS / 10);
  });

  it.each(Object.entries(faults))('is found out where %s', async (__, fault) => {
    expect(await firstDifference(fault)).not.toBeNull();
  });

  async function firstDifference(fault: KeptFault): Promise<object | null> {
    for await (const { difference } of walk.walk(0, SOON, fault)) if (difference !== null) return difference;
    return null;
  }
});
