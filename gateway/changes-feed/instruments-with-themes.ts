import type { AskHub } from '#gateway/engine/ask-hub.ts';
import { HubError } from '#schema/shared/errors.ts';

interface Page {
  nodes: { key: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const DOCUMENT = `
  query ThemedInstruments($filter: InstrumentFilter!, $after: String) {
    instruments(filter: $filter, first: 100, after: $after) { nodes { key } pageInfo { hasNextPage endCursor } }
  }`;

/**
 * The ids of the instruments that speak of a theme now, or of one that subdivides it. Throws what the hub refuses, such as
 * a theme that nobody knows, and COUNTY_UNAVAILABLE where one of the counties fell silent.
 */
export async function instrumentsWithThemes(
  hub: AskHub,
  { themes, counties }: { themes: readonly string[]; counties: readonly string[] },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { data, problems }: Awaited<ReturnType<AskHub>> = await hub(DOCUMENT, {
      filter: { themes, counties },
      ...(after === null ? {} : { after }),
    });
    if (problems[0]) throw new HubError('COUNTY_UNAVAILABLE', problems[0].message, { county: problems[0].county });
    const { nodes, pageInfo } = data.instruments as Page;
    for (const { key } of nodes) found.add(key);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
