import { createHash } from 'node:crypto';
import type { Log } from '#schema/shared/log.ts';
import type { ContractedSubgraph } from '../engine/gateway-subgraph.ts';
import { lackedBy } from '../engine/lacked-by.ts';
import { composeApart } from './compose-apart.ts';
import { toldLacks } from './told-lacks.ts';

/** The SDL of one subgraph in the supergraph, and what became of the one that it runs with. */
export interface SdlState {
  name: string;
  /** The first characters of the SHA-256 of the SDL in the supergraph. */
  sdl: string;
  /** Whether that is the subgraph's own, or this version's contract until it answers for the first time. */
  from: 'subgraph' | 'contract';
  /** Why the SDL that the subgraph runs with is not the one in the supergraph, `null` where it is. */
  refused: string | null;
  /** What it lacks of the contract, the first of it in short; it is answered with null. */
  lacks: string[];
}

/** The newest supergraph that composes. */
export interface Latest {
  subgraphs(): ContractedSubgraph[];
  supergraph(): string;
  state(): SdlState[];
  /**
   * Takes in what subgraphs run with now, and says whether that gives another supergraph or something else to ask. A
   * subgraph whose SDL does not compose with the others keeps its last one, and is logged once; so is what one lacks of
   * the contract.
   */
  take(sdls: ReadonlyMap<string, string>): Promise<boolean>;
}

/** Begins with what this version's contract gives every subgraph. */
export async function createLatest(begun: readonly ContractedSubgraph[], log: Log): Promise<Latest> {
  let good = begun.map((subgraph) => ({
    ...subgraph,
    from: (subgraph.url === undefined ? 'subgraph' : 'contract') as SdlState['from'],
  }));
  let supergraph = await composed(good);
  let refused = new Map<string, { sdl: string; why: string }>();
  let tried = '';
  const lacking = new Map<string, string[]>();
  /** What the subgraphs are not asked, as they lack it. */
  let leftOut = JSON.stringify(begun.map(() => []));

  /** Adds one changed SDL after another, and leaves out those with which it does not compose any more. */
  async function addEach(changed: readonly string[], sdls: ReadonlyMap<string, string>) {
    let kept = { all: good, supergraph };
    const left = new Map<string, { sdl: string; why: string }>();
    for (const name of changed) {
      const all = withSdls(kept.all, [name], sdls);
      const result = await composeApart(all);
      if ('supergraph' in result) kept = { all, supergraph: result.supergraph };
      else left.set(name, { sdl: sdls.get(name) ?? '', why: result.why });
    }
    return { ...kept, left };
  }

  /** Notes what subgraphs run with, whether it composes or not, and tells what they lack. */
  function takeRunning(sdls: ReadonlyMap<string, string>): void {
    good = good.map((subgraph) => {
      const running = sdls.get(subgraph.name) ?? subgraph.running;
      return running === undefined ? subgraph : { ...subgraph, running };
    });
    for (const { name, contract, running } of good) {
      const told = toldLacks({ contract, running });
      if (told.join() === (lacking.get(name) ?? []).join()) continue;
      lacking.set(name, told);
      log('contract.lacking', { subgraph: name, lacks: told });
    }
  }

  return {
    subgraphs: () => good,
    supergraph: () => supergraph,
    state: () =>
      good.map(({ name, sdl, from }) => ({
        name,
        from,
        sdl: digest(sdl),
        refused: refused.get(name)?.why ?? null,
        lacks: lacking.get(name) ?? [],
      })),
    async take(sdls) {
      takeRunning(sdls);
      const other = await takeSdls(sdls);
      const before = leftOut;
      leftOut = JSON.stringify(good.map((subgraph) => [...lackedBy(subgraph)]));
      return other || leftOut !== before;
    },
  };

  /** Composes with what has changed, and says whether that gives another supergraph. */
  async function takeSdls(sdls: ReadonlyMap<string, string>): Promise<boolean> {
    const changed = good.filter(({ name, sdl, from }) => isChanged(sdls.get(name), sdl, from)).map(({ name }) => name);
    if (changed.length === 0) {
      refused = new Map([...refused].filter(([name]) => !sdls.has(name)));
      return false;
    }
    const trying = digest(JSON.stringify([supergraph, ...changed.map((name) => [name, sdls.get(name)])]));
    if (trying === tried) return false;
    tried = trying;
    const all = withSdls(good, changed, sdls);
    const whole = await composeApart(all);
    const next =
      'supergraph' in whole ? { all, supergraph: whole.supergraph, left: new Map() } : await addEach(changed, sdls);
    for (const [name, { sdl, why }] of next.left)
      if (refused.get(name)?.sdl !== sdl) log('sdl.refused', { subgraph: name, reason: why });
    const before = supergraph;
    good = next.all;
    supergraph = next.supergraph;
    refused = next.left;
    return supergraph !== before;
  }
}

type Known = ContractedSubgraph & { from: SdlState['from'] };

function isChanged(sdl: string | undefined, before: string, from: SdlState['from']): boolean {
  return sdl !== undefined && (sdl !== before || from === 'contract');
}

function withSdls(all: readonly Known[], names: readonly string[], sdls: ReadonlyMap<string, string>): Known[] {
  return all.map((subgraph) => {
    const sdl = names.includes(subgraph.name) ? sdls.get(subgraph.name) : undefined;
    return sdl === undefined ? subgraph : { ...subgraph, sdl, from: 'subgraph' };
  });
}

async function composed(subgraphs: readonly ContractedSubgraph[]): Promise<string> {
  const result = await composeApart(subgraphs);
  if ('why' in result) throw new Error(result.why);
  return result.supergraph;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
