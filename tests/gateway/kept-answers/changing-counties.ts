import type { SqlEntityManager } from '@mikro-orm/sql';
import type { GatewaySubgraph } from '#gateway/engine/gateway-subgraph.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { CountyApp } from '#subgraphs/county/create-county.ts';
import { attachTexts } from '#subgraphs/county/intake/documents/attaching/attach-texts.ts';
import { detachText } from '#subgraphs/county/intake/documents/attaching/detach-text.ts';
import { erase } from '#subgraphs/county/intake/documents/erasing/erase.ts';
import { paperText } from '#tests/subgraphs/county/intake/documents/erasing/named-everywhere.ts';
import { importData } from '#tests/support/import-data.ts';
import type { MadeCounty } from '#tests/support/made/made-county.ts';
import type { Random } from '#tests/support/made/random.ts';
import { titledCounty } from '#tests/support/made/titled-county.ts';
import { startTestSubgraphs } from '#tests/support/test-hub.ts';

const TITLES = ['Samverkan', 'Barn och unga', 'Skola', 'Placerade barn', 'Ekonomi'];
const LINES = ['Om samverkan kring barn.', 'Parterna är två.', 'Skolan ordnar stöd.', 'Regionen betalar.'];

/** The county that is written, erased and made again; the other stays as it is. */
const WRITTEN = { slug: 'dalarna', code: '20' };

function countyWith(titles: readonly string[]): MadeCounty {
  return titledCounty(WRITTEN.slug, WRITTEN.code, titles);
}

/**
 * Counties that change, of which the one that is written is there twice, always at the same revision and with other marks: it can be
 * made again as the other.
 */
export async function startChangingCounties() {
  const steady = titledCounty('ostergotland', '05', ['Trygg vård', 'Skola']);
  const first = await startTestSubgraphs({ counties: [countyWith(TITLES.slice(0, 2)), steady] });
  const again = await startTestSubgraphs({ counties: [countyWith(TITLES.slice(2, 4))] });
  const twins = [first.apps[0], again.apps[0]] as CountyApp[];
  let written = twins[0] as CountyApp;
  let [started, imported] = [0, 0];

  const county: GatewaySubgraph = {
    ...written,
    county: true,
    execute: (request) => written.execute(request),
    changes: () => (written.changes?.() ?? 0) + started,
  };

  /** What is done to both, of which each says something else. */
  const writes: Readonly<Record<string, (em: SqlEntityManager, random: Random, twin: number) => Promise<unknown>>> = {
    imported(em, random, twin) {
      const titles = TITLES.filter(() => random.below(2) === 0).concat(`Den ${imported}:e av ${twin}`);
      return importData(em, countyWith(titles).data, WRITTEN.code);
    },
    attached: (em, random) => attachTexts(em, [paperText(...LINES.filter(() => random.below(2) === 0))]),
    detached: (em) => detachText(em, 'paper'),
    erased(em, random) {
      const lineStart = 1 + random.below(LINES.length);
      const lines = { kind: 'LINES', document: 'paper', lineStart, lineEnd: lineStart } as const;
      return erase(em, lines, { message: null, registerFile: null });
    },
  };

  return {
    subgraphs: [county, { ...(first.apps[1] as CountyApp), county: true }, { ...first.comparison, county: false }],
    writes: Object.keys(writes),
    /** Changes what the county holds, if there is anything to change; a refusal is one of those that commands tell. */
    async write(kind: string, drawn: () => Random): Promise<void> {
      imported += 1;
      for (const [twin, { database }] of twins.entries())
        await writes[kind]?.(database.em, drawn(), twin).catch((error: unknown) => {
          if (!(error instanceof HubError)) throw error;
        });
    },
    /** Starts the county again with data of another history. */
    makeAgain(): void {
      written = twins[1 - twins.indexOf(written)] as CountyApp;
      started += 1;
    },
    async close() {
      await Promise.all([...first.apps, ...again.apps].map((app) => app.close()));
    },
  };
}
