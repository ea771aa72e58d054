import type { GatewaySubgraph } from '../engine/gateway-subgraph.ts';
import type { Processes } from './note-processes.ts';
import { type RevisionReply, type SeeingOptions, seeingWith } from './see-subgraph.ts';
import { createStanding } from './standing.ts';

/** The standings of all subgraphs of the hub, each by its place. */
export type Stood = readonly number[];

/** Whether subgraphs stand as they did. */
export type Holding = 'holds' | 'gone' | 'unsure';

/** The one place that knows the present revision and mark of every county, and whether the subgraphs answer. */
export interface Standings {
  /** A time of its clock. */
  now(): number;
  /** The last that was seen of each, to be taken before something is asked: then it may be too old for the answer, and never too new. */
  stood(): Stood;
  /** The places of subgraphs. */
  placesOf(names: Iterable<string>): number[];
  /** Whether those at some places stand as they did; unsure where one was asked earlier than the bound before a time. */
  holding(stood: Stood, places: readonly number[], at: number): Holding;
  /** Looks at those at some places, where they were asked earlier than that; at all that are not known, where none are named. */
  look(places: readonly number[], at: number): Promise<void>;
  /** Looks at those that were never seen to answer well. */
  lookAtUnknown(): void;
  /** What a county says of its revision: what it said within the bound, else what it says now. */
  replyOf(county: string): Promise<RevisionReply | null>;
}

export interface StandingsOptions extends SeeingOptions {
  subgraphs: readonly GatewaySubgraph[];
  processes: Processes;
  /** Milliseconds for which what was seen may be gone by. */
  bound: number;
  /** Milliseconds that pass. */
  clock?(): number;
}

export function createStandings(options: StandingsOptions): Standings {
  const { subgraphs, processes, bound, clock = () => performance.now() } = options;
  const see = seeingWith(options);
  let numbers = 0;
  const standings = subgraphs.map((subgraph) =>
    createStanding({
      see: () => see(subgraph),
      changes: () => subgraph.changes?.() ?? processes.changes(subgraph.name),
      clock,
      next: () => ++numbers,
    }),
  );
  const places = new Map(subgraphs.map(({ name }, place) => [name, place]));

  async function lookAt(place: number, at: number): Promise<void> {
    const standing = standings[place];
    if (!standing || standing.since(at - bound)) return;
    await standing.look();
    // Who looked already may have asked too early.
    if (!standing.since(at - bound)) await standing.look();
  }

  return {
    now: clock,
    stood: () => standings.map((standing) => standing.id()),
    placesOf: (names) => [...names].map((name) => places.get(name) ?? -1),
    holding(stood, asked, at) {
      let holding: Holding = 'holds';
      for (const place of asked) {
        const standing = standings[place];
        const id = standing?.id() ?? 0;
        if (!standing || id === 0 || id !== stood[place]) return 'gone';
        if (standing.since(at - bound) === null) holding = 'unsure';
        // Nobody waits for it while it is looked at often enough.
        else if (standing.since(at - bound / 2) === null) void standing.look();
      }
      return holding;
    },
    async look(asked, at) {
      await Promise.all(asked.map((place) => lookAt(place, at)));
    },
    lookAtUnknown() {
      for (const standing of standings) if (standing.id() === 0) void standing.look();
    },
    async replyOf(county) {
      const place = places.get(county) ?? -1;
      const at = clock();
      await lookAt(place, at);
      return standings[place]?.since(at - bound)?.reply ?? null;
    },
  };
}
