import type { AskHub, HubAnswer } from '#gateway/engine/ask-hub.ts';
import { HubError } from '#schema/shared/errors.ts';

/** A change as the public schema tells it. */
export interface ToldChange {
  id: string;
  position: number;
  at: string;
  kind: 'ADDED' | 'CHANGED' | 'REMOVED' | null;
  subject: string;
  subjectType: 'INSTRUMENT' | 'DOCUMENT' | null;
  title: string | null;
  county: { slug: string; code: string; name: string };
  facts: { aspect: string }[] | null;
}

interface Page {
  nodes: ToldChange[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  restarted: { slug: string }[];
  counties: { county: { slug: string }; status: string }[];
}

const DOCUMENT = `
  query LatestChanges($after: String) {
    changes(after: $after, first: 100) {
      nodes { id position at kind subject subjectType title county { slug code name } facts { aspect } }
      pageInfo { hasNextPage endCursor }
      restarted { slug }
      counties { county { slug } status }
    }
  }`;

/** Changes of a county that are kept: ten times what a feed shows, so that one that is narrowed has enough. */
export const KEPT_CHANGES = 500;

/**
 * Reads the log of changes on to its end each time that it is asked, from where it was: what is asked by readers of feeds
 * every hour is new to the last few rows. Gives the latest of each county, the newest first; `answered` are the counties
 * whose log was read to its end. Throws what the hub refuses.
 */
export function latestChangesReader(hub: AskHub) {
  let after: string | null = null;
  const kept = new Map<string, ToldChange[]>();
  let reading: Promise<Set<string>> = Promise.resolve(new Set());

  async function readOn(): Promise<Set<string>> {
    for (;;) {
      const page = pageIn(await hub(DOCUMENT, after === null ? {} : { after }));
      for (const { slug } of page.restarted) kept.delete(slug);
      for (const change of page.nodes) {
        const own = kept.get(change.county.slug) ?? [];
        kept.set(change.county.slug, [...own, change].slice(-KEPT_CHANGES));
      }
      after = page.pageInfo.endCursor;
      const answered = page.counties.filter(({ status }) => status === 'ANSWERED');
      if (!page.pageInfo.hasNextPage) return new Set(answered.map(({ county }) => county.slug));
    }
  }

  return async (): Promise<{ changes: ToldChange[]; answered: ReadonlySet<string> }> => {
    // One after the other, so that no row is taken twice.
    reading = reading.catch(() => null).then(readOn);
    const answered = await reading;
    return { changes: [...kept.values()].flat().sort(newestFirst), answered };
  };
}

function pageIn({ data, problems }: HubAnswer): Page {
  if (data.changes) return data.changes as Page;
  throw new HubError('SUBGRAPH_UNAVAILABLE', problems[0]?.message ?? 'the hub gave no changes');
}

/** By time; at the same time by county, and within a county the other way round than it wrote them. */
function newestFirst(one: ToldChange, other: ToldChange): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  if (one.county.code !== other.county.code) return one.county.code < other.county.code ? -1 : 1;
  return other.position - one.position;
}
