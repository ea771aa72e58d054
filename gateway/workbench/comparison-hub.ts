import type { Log } from '#schema/shared/log.ts';
import { createComparison } from '#subgraphs/comparison/create-comparison.ts';
import type { CountyApp } from '#subgraphs/county/create-county.ts';
import type { Edits } from '#subgraphs/county/workbench/check-edited.ts';
import {
  type EditedCounty,
  otherCounties,
  runEditedCounty,
  runOtherCounty,
} from '#subgraphs/county/workbench/county-in-memory.ts';
import { createGateway } from '../create-gateway.ts';
import type { Gateway } from '../engine/public-gateway.ts';

/** How far a hub has come that is started when somebody first compares. */
export interface ComparisonState {
  state: 'off' | 'starting' | 'ready' | 'failed';
  /** Counties that run, of how many. */
  done: number;
  total: number;
}

/** The hub with which a workbench compares: all counties in this process, on databases in memory. */
export interface ComparisonHub {
  state(): ComparisonState;
  /** Starts it; nothing happens where it runs already. */
  start(): void;
  /** Takes in what is saved. */
  renew(): Promise<void>;
  /** Asks it, as any client asks. Waits until it runs. */
  ask(query: string, variables: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

interface Running {
  gateway: Gateway;
  edited: EditedCounty;
  apps: CountyApp[];
}

/** A hub over the counties and the seeds that are edited; it runs once it is first asked for. */
export function comparisonHub(edits: () => Edits, log: Log): ComparisonHub {
  const at: ComparisonState = { state: 'off', done: 0, total: 0 };
  let running: Promise<Running> | undefined;
  const start = () => {
    running ??= run(edits(), at, log).catch((error: unknown) => {
      at.state = 'failed';
      throw error;
    });
    running.catch(() => {});
    return running;
  };
  return {
    state: () => ({ ...at }),
    start: () => void start(),
    async renew() {
      if (!running || at.state === 'failed') return;
      const { edited } = await running;
      await edited.renew(edits());
    },
    async ask(query, variables) {
      const { gateway } = await start();
      const response = await gateway.fetch('http://hub/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async close() {
      const held = await running?.catch(() => undefined);
      if (!held) return;
      await held.gateway.dispose();
      await Promise.all(held.apps.map((app) => app.close()));
    },
  };
}

async function run(edits: Edits, at: ComparisonState, log: Log): Promise<Running> {
  at.state = 'starting';
  const others = await otherCounties(edits.county);
  at.total = others.length + 1;
  const apps: CountyApp[] = [];
  try {
    const edited = await runEditedCounty(edits, log);
    apps.push(edited.app);
    at.done = 1;
    // One after the other: each takes a processor for a second, and the page is to answer meanwhile.
    for (const county of others) {
      apps.push(await runOtherCounty(county, log));
      at.done += 1;
    }
    const comparison = await createComparison([{ slug: edits.county, code: edited.code }, ...others], log);
    const subgraphs = [...apps.map((app) => ({ ...app, county: true })), { ...comparison, county: false }];
    const gateway = createGateway({ subgraphs, log });
    await gateway.getSchema();
    at.state = 'ready';
    return { gateway, edited, apps };
  } catch (error) {
    await Promise.all(apps.map((app) => app.close()));
    throw error;
  }
}
