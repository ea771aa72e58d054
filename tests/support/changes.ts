import type { CountyData } from '#subgraphs/county/facts/county-data.ts';
import { importData } from './import-data.ts';
import type { TestHub } from './test-hub.ts';

/** A change as the tests ask for it. */
export interface ChangeNode {
  id: string;
  position: number;
  county: { slug: string };
  kind: string;
  at: string;
  subject: string;
  subjectType: string;
  title: string | null;
  instrument: { instrumentId: string; kind: string; title: string; county: string } | null;
  facts: { factId: string; aspect: string; kind: string }[] | null;
}

export interface ChangePage {
  edges: { cursor: string }[];
  nodes: ChangeNode[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string };
  restarted: { slug: string }[];
  counties: { county: { slug: string }; status: string; missedEarlier: boolean }[];
}

export interface AskedChanges {
  after?: string | undefined;
  first?: number;
  counties?: string[];
}

const QUERY = `query ($after: String, $first: Int, $counties: [ID!]) {
  changes(after: $after, first: $first, counties: $counties) {
    edges { cursor }
    nodes {
      id position county { slug } kind at subject subjectType title
      instrument { instrumentId kind title county { slug } }
      facts { factId aspect kind }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    restarted { slug }
    counties { county { slug } status missedEarlier }
  }
}`;

/** One page of changes, asked through the gateway; a county that is silent is no error here. */
export async function pageOfChanges(hub: TestHub, asked: AskedChanges = {}): Promise<ChangePage> {
  const { data, errors } = await hub.ask(QUERY, { ...asked });
  if (!data?.changes) throw new Error(errors?.[0]?.message);
  return data.changes;
}

/** All changes after a cursor, page by page as a poller reads them, and the cursor to keep. */
export async function allChanges(
  hub: TestHub,
  { after, ...asked }: AskedChanges = {},
  betweenPages: (page: ChangePage) => unknown = () => {},
): Promise<{ changes: ChangeNode[]; cursor: string }> {
  const changes: ChangeNode[] = [];
  let cursor = after;
  for (;;) {
    const page = await pageOfChanges(hub, { ...asked, after: cursor });
    changes.push(...page.nodes);
    cursor = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { changes, cursor };
    await betweenPages(page);
  }
}

/** Imports data into a county of a hub that runs. */
export function bringIn(hub: TestHub, data: CountyData, now?: Date) {
  const app = hub.apps.find(({ name }) => name === data.slug);
  if (!app) throw new Error(`no county ${data.slug} in this hub`);
  return importData(app.database.em, data, '20', now);
}

/** Where changes stand in their counties' logs, such as `dalarna 3`. */
export function placesOf(changes: readonly ChangeNode[]): string[] {
  return changes.map(({ county, position }) => `${county.slug} ${position}`);
}

/** The places from the first to the last of a county's log. */
export function placesUpTo(slug: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${slug} ${index + 1}`);
}
