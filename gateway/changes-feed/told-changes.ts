import { type LatestChanges, type LogPage, latestChangesReader } from '#gateway/changes-log/latest-changes.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
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

const DOCUMENT = `
  query LatestChanges($after: String) {
    changes(after: $after, first: 100) {
      nodes { id position at kind subject subjectType title county { slug code name } facts { aspect } }
      pageInfo { hasNextPage endCursor }
      restarted { slug }
      counties { county { slug } status }
    }
  }`;

/** Reads what a feed tells of the latest changes. Throws what the hub refuses. */
export function toldChangesReader(hub: AskHub): () => Promise<LatestChanges<ToldChange>> {
  return latestChangesReader(async (after) => {
    const { data, problems } = await hub(DOCUMENT, after === null ? {} : { after });
    if (data.changes) return data.changes as LogPage<ToldChange>;
    throw new HubError('SUBGRAPH_UNAVAILABLE', problems[0]?.message ?? 'the hub gave no changes');
  });
}
