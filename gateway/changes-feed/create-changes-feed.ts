import type { IncomingMessage } from 'node:http';
import type { CountyAsker } from '#gateway/engine/ask-counties.ts';
import type { AskHub } from '#gateway/engine/ask-hub.ts';
import type { Desk } from '#gateway/engine/public-gateway.ts';
import { answerText } from '#gateway/reports/answering/answer-text.ts';
import { openDesk } from '#gateway/reports/answering/open-desk.ts';
import {
  refuseSilence,
  type StandingCounty,
  silentCounties,
  standingCounties,
} from '#gateway/reports/answering/pulled-counties.ts';
import { readParameters } from '#gateway/reports/parameters/read-parameters.ts';
import { CONTRACT_VERSION } from '#schema/contract/contract.ts';
import { publisherName, type ToldOutside } from '#schema/settings/told-outside.ts';
import { CHANGES_FEED } from '#schema/shared/endpoint.ts';
import { HubError } from '#schema/shared/errors.ts';
import type { Log } from '#schema/shared/log.ts';
import type { Text } from '#schema/values/text.ts';
import { entityTag } from '#subgraphs/serving/entity-tag.ts';
import { ATOM, writeAtom } from './atom.ts';
import { type AskedFeed, describeFeed } from './describe-feed.ts';
import { feedParameters } from './feed-parameters.ts';
import { instrumentsWithThemes } from './instruments-with-themes.ts';
import { type ToldChange, toldChangesReader } from './told-changes.ts';

/** Entries of a feed. */
const LATEST = 50;

export interface ChangesFeedOptions {
  /** Asks the hub by its public schema. */
  hub: AskHub;
  asker: CountyAsker;
  /** What links begin with, for a request. */
  addressOf(request: IncomingMessage): string;
  told: ToldOutside;
  log: Log;
}

/** Answers with the latest changes of some counties, or all, and of some themes, or all, as a feed that readers of news take. */
export function createChangesFeed({ hub, asker, addressOf, told, log }: ChangesFeedOptions): Desk {
  const latestChanges = toldChangesReader(hub);
  const parameters = feedParameters(asker.counties);

  async function chosen(counties: readonly StandingCounty[], themes: readonly string[]): Promise<ToldChange[]> {
    const { changes, answered } = await latestChanges();
    const asked = counties.filter(({ status }) => status !== 'NOT_ASKED');
    const lost = asked.find(({ slug, status }) => status === 'ANSWERED' && !answered.has(slug));
    if (lost) throw new HubError('COUNTY_UNAVAILABLE', `${lost.name} fell silent; ask again later`);
    const own = changes.filter(({ county }) => asked.some(({ slug }) => slug === county.slug));
    if (themes.length === 0) return own.slice(0, LATEST);
    const codes = asked.filter(({ status }) => status === 'ANSWERED').map(({ code }) => code);
    const about = await instrumentsWithThemes(hub, { themes, counties: codes });
    // What is removed says nothing of themes any more; that it is gone is for all to know.
    const ofThemes = ({ kind, subject, subjectType }: ToldChange) =>
      about.has(subject) || (kind === 'REMOVED' && subjectType === 'INSTRUMENT');
    return own.filter(ofThemes).slice(0, LATEST);
  }

  return openDesk({
    answersAt: (pathname) => pathname === CHANGES_FEED,
    what: 'feeds',
    exposes: ['etag', 'hub-missing-counties'],
    log,
    async answer(request, response, { searchParams }) {
      const given = readParameters(parameters, searchParams);
      const asked: AskedFeed = {
        hub: addressOf(request),
        search: `${searchParams}`,
        language: (given.get('lang') ?? 'sv') as keyof Text,
        counties: (given.get('counties') ?? null) as string[] | null,
        themes: (given.get('themes') ?? []) as string[],
        publisher: publisherName(told),
        homepage: told.publisherUrl ?? null,
      };
      const counties = await standingCounties(asker, { codes: asked.counties, asKnownAt: null, places: {} });
      refuseSilence(counties, true);
      const missing = silentCounties(counties).map(({ code }) => code);
      await answerText(request, response, {
        mediaType: ATOM,
        tag: entityTag(JSON.stringify([CHANGES_FEED, CONTRACT_VERSION, asked, counties])),
        headers: {
          'content-language': asked.language,
          ...(missing.length > 0 ? { 'hub-missing-counties': missing.join(',') } : {}),
        },
        text: async () => writeAtom(describeFeed(asked, counties, await chosen(counties, asked.themes))),
      });
    },
  });
}
