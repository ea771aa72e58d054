/** What every change in a county’s log tells, whoever reads it. */
export interface LoggedChange {
  at: string;
  /** Its place in the log of its county, counted from 1. */
  position: number;
  county: { slug: string; code: string };
}

/** A page of the logs, as `changes` of the public schema answers it. */
export interface LogPage<Change> {
  nodes: readonly Change[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  restarted: readonly { slug: string }[];
  counties: readonly { county: { slug: string }; status: string | null }[];
}

/** The latest changes, the newest first, and the slugs of the counties whose log was read to its end. */
export interface LatestChanges<Change> {
  changes: Change[];
  answered: ReadonlySet<string>;
}

/** Changes of a county that are kept: ten times what a feed shows, so that one that is narrowed has enough. */
const KEPT_CHANGES = 500;

/**
 * Reads the logs of changes on to their end each time that it is asked, from where it was: what is asked again is new to
 * the last few rows. `readPage` reads the page after a cursor; what it throws is thrown on. At most so many changes of
 * each county are kept.
 */
export function latestChangesReader<Change extends LoggedChange>(
  readPage: (after: string | null) => Promise<LogPage<Change>>,
  most = KEPT_CHANGES,
): () => Promise<LatestChanges<Change>> {
  let after: string | null = null;
  const kept = new Map<string, Change[]>();
  let reading: Promise<Set<string>> = Promise.resolve(new Set());

  async function readOn(): Promise<Set<string>> {
    for (;;) {
      const page = await readPage(after);
      for (const { slug } of page.restarted) kept.delete(slug);
      for (const [slug, changes] of Map.groupBy(page.nodes, ({ county }) => county.slug))
        kept.set(slug, [...(kept.get(slug) ?? []), ...changes].slice(-most));
      after = page.pageInfo.endCursor;
      const answered = page.counties.filter(({ status }) => status === 'ANSWERED');
      if (!page.pageInfo.hasNextPage) return new Set(answered.map(({ county }) => county.slug));
    }
  }

  return async () => {
    // One after the other, so that no row is taken twice.
    reading = reading.catch(() => null).then(readOn);
    const answered = await reading;
    return { changes: [...kept.values()].flat().sort(newestFirst), answered };
  };
}

/** By time; at the same time by county, and within a county the other way round than it wrote them. */
function newestFirst(one: LoggedChange, other: LoggedChange): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  if (one.county.code !== other.county.code) return one.county.code < other.county.code ? -1 : 1;
  return other.position - one.position;
}
