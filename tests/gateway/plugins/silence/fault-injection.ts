import { parse } from 'graphql';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import type { GraphResult, SubgraphRequest } from '#subgraphs/serving/protocol.ts';

/** Which calls fail: those that ask for a county's part, those that come after it, or all. */
export type Phase = 'part' | 'details' | 'all';

/** What a failing subgraph does instead of answering. */
export type Failure = (request: SubgraphRequest, answer: () => Promise<GraphResult>) => unknown;

/** A call that never ends by itself. */
export const hangs: Failure = () => new Promise(() => {});

/** Lets a test make one subgraph fail in one phase and in one way, and heal it, while the hub runs. */
export function faultInjection() {
  let broken: { name: string; phase: Phase; failure: Failure } | null = null;
  let hanging = 0;
  let working = 0;
  return {
    fail(name: string, phase: Phase, failure: Failure): void {
      broken = { name, phase, failure };
    },
    heal(): void {
      broken = null;
    },
    /** Whether nothing but calls that hang is under way. */
    stuck: () => hanging > 0 && working === 0,
    /** Takes the calls that hang for ended, as their deadline has passed. */
    giveUp(): void {
      hanging = 0;
    },
    wrap: (subgraph: GatewaySubgraph): GatewaySubgraph => ({
      ...subgraph,
      async execute(request): Promise<GraphResult> {
        const answer = () => (subgraph.execute as NonNullable<GatewaySubgraph['execute']>)(request);
        const failure = broken?.name === subgraph.name && isOf(broken.phase, request) ? broken.failure : null;
        if (failure === hangs) {
          hanging += 1;
          return new Promise(() => {});
        }
        working += 1;
        try {
          return (await (failure ? failure(request, answer) : answer())) as GraphResult;
        } finally {
          working -= 1;
        }
      },
    }),
  };
}

function isOf(phase: Phase, { query }: SubgraphRequest): boolean {
  return phase === 'all' || (phase === 'part') === /\bon \w+Part\b/.test(query);
}

/** Answers each root field of an operation with the same value. */
export function answering(value: unknown): Failure {
  return ({ query }) => ({ data: Object.fromEntries(rootKeys(query).map((key) => [key, value])) });
}

/** Changes the entities of a true answer, whatever their field is called. */
export function changing(change: (entities: Record<string, unknown>[]) => unknown): Failure {
  return async ({ query }, answer) => {
    const { data, ...rest } = await answer();
    const keys = rootKeys(query).filter((key) => Array.isArray(data?.[key]));
    const changed = keys.map((key) => [key, change(data?.[key] as Record<string, unknown>[])]);
    return { ...rest, data: { ...data, ...Object.fromEntries(changed) } };
  };
}

/** Changes the lists that a county's root field holds in a true answer, whatever they are called. */
export function changingWithin(change: (items: Record<string, unknown>[]) => unknown): Failure {
  return async (_, answer) => {
    const { data, ...rest } = await answer();
    const changed = Object.entries(data ?? {}).map(([key, county]) => [
      key,
      Object.fromEntries(
        Object.entries(county ?? {}).map(([name, value]) => [name, Array.isArray(value) ? change(value) : value]),
      ),
    ]);
    return { ...rest, data: Object.fromEntries(changed) };
  };
}

/** Gives the value of each root field of a true answer in a list. */
export const inLists: Failure = async (_, answer) => {
  const { data, ...rest } = await answer();
  return { ...rest, data: Object.fromEntries(Object.entries(data ?? {}).map(([key, value]) => [key, [value]])) };
};

/** Changes every text and number of a true answer, but for what says of which type an object is. */
export function changingValues(change: (value: unknown) => unknown): Failure {
  function changed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value === null ? null : change(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === '__typename' ? inner : changed(inner)]),
    );
  }
  return async (_, answer) => {
    const { data, ...rest } = await answer();
    return { ...rest, data: changed(data) };
  };
}

function rootKeys(query: string): string[] {
  return parse(query).definitions.flatMap((node) =>
    node.kind === 'OperationDefinition'
      ? node.selectionSet.selections.flatMap((field) =>
          field.kind === 'Field' ? [field.alias?.value ?? field.name.value] : [],
        )
      : [],
  );
}
