import { TABLES } from '#subgraphs/county/store/backup/backup-format.ts';
import { bringIn, placesUpTo } from '#tests/support/changes.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { silenceSwitch } from '#tests/support/silence-switch.ts';
import { startTestHub, type TestHub } from '#tests/support/test-hub.ts';

/** The counties, the day of their first import, and how many agreements it brings in beside one paper. */
const COUNTIES = {
  gotland: { code: '09', size: 2 },
  skane: { code: '12', size: 9 },
  dalarna: { code: '20', size: 5 },
} as const;

export type MutableCounty = keyof typeof COUNTIES;
const SLUGS = Object.keys(COUNTIES) as MutableCounty[];

/** The places of all that the first imports write, in the order of the feed. */
export const WHOLE = SLUGS.flatMap((slug) => placesUpTo(slug, COUNTIES[slug].size + 1));

export interface MutableHub {
  hub: TestHub;
  /** The counties that do not answer. */
  silent: Set<string>;
  /** Makes every database again. */
  reset(): Promise<void>;
  /** Throws a county's database away and makes it again from seeds with so many agreements. */
  remake(slug: MutableCounty, size?: number): Promise<void>;
  /** Imports so many agreements more than at first; each that is new is one line in the log. */
  grow(slug: MutableCounty, by: number, now?: Date): Promise<unknown>;
}

/** A hub of three counties whose data tests change while it runs. */
export async function startMutableHub(): Promise<MutableHub> {
  const { silent, wrap } = silenceSwitch();
  const hub = await startTestHub({ counties: SLUGS.map((slug) => seeds(slug)), wrap });
  const remake = async (slug: MutableCounty, size?: number) => {
    const { data } = seeds(slug, size);
    await hub.apps
      .find(({ name }) => name === slug)
      ?.database.em.getConnection()
      .execute(`truncate ${TABLES.join(', ')}`);
    await bringIn(hub, data, new Date(`2026-01-${COUNTIES[slug].code}T08:00:00Z`));
  };
  return {
    hub,
    silent,
    remake,
    async reset() {
      silent.clear();
      for (const slug of SLUGS) await remake(slug);
    },
    grow: (slug, by, now) => bringIn(hub, seeds(slug, COUNTIES[slug].size + by).data, now),
  };
}

function seeds(slug: MutableCounty, size: number = COUNTIES[slug].size) {
  const titles = Array.from({ length: size }, (_, index) => `Titel ${index}`);
  return titledCounty(slug, COUNTIES[slug].code, titles);
}
