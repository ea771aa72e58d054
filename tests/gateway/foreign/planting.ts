import type { Plain, PlainFault } from './plain-county/plain-server.ts';

/** A fault in a county, and the check that finds it. */
export interface PlantedFault {
  what: string;
  foundBy: string;
  fault: PlainFault;
}

/** Changes what one question is answered. */
export function inAnswer(name: string, change: (answer: Plain, args: Plain) => void): PlainFault {
  return {
    answer(answer, question, args) {
      if (question === name) change(answer, args);
      return answer;
    },
  };
}

/** Changes every fact, wherever it is answered. */
export function inFacts(change: (fact: Plain) => void): PlainFault {
  return {
    answer(answer) {
      for (const row of answer.rows ?? []) if (row.fact) change(row.fact);
      for (const found of answer.found ?? []) found.facts.forEach(change);
      return answer;
    },
  };
}

/** Leaves a field of a filter out of account. */
export function ignoring(name: string): PlainFault {
  return {
    asked: ({ args, ...asked }) => {
      const { [name]: _, ...filter } = args.filter ?? {};
      return { ...asked, args: args.filter ? { ...args, filter } : args };
    },
  };
}

/** Puts something else in the place of what each of some things says. */
export function setting(things: readonly object[], other: object): void {
  for (const thing of things) Object.assign(thing, other);
}
