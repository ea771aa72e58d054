import { type StandingCounty, silentCounties } from '#gateway/reports/answering/pulled-counties.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { CHANGES_FEED } from '#schema/shared/endpoint.ts';
import type { Text } from '#schema/values/text.ts';
import type { AtomFeed } from './atom.ts';
import { changeEntry } from './change-entry.ts';
import { tagOf } from './tag-uri.ts';
import type { ToldChange } from './told-changes.ts';

/** What is asked of a feed, and what it is written with. */
export interface AskedFeed {
  /** What addresses of the hub begin with. */
  hub: string;
  /** The parameters as they were given. */
  search: string;
  language: keyof Text;
  /** SCB’s codes; `null` for all counties. */
  counties: readonly string[] | null;
  themes: readonly string[];
  publisher: Text | null;
  homepage: string | null;
}

const TITLE: Text = { sv: 'Ändringar', en: 'Changes' };

/** Who writes the feed of a hub that is not told who publishes it. */
const THE_HUB: Text = { sv: 'Navet för länens överenskommelser', en: 'County agreements hub' };

/** When nothing has changed yet; a feed has to say when it last did. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** A feed of changes, the newest first: whose they are, of what, and who is not in it as they did not answer. */
export function describeFeed(
  { hub, search, language, counties, themes, publisher, homepage }: AskedFeed,
  standing: readonly StandingCounty[],
  changes: readonly ToldChange[],
): AtomFeed {
  const asked = standing.filter(({ status }) => status !== 'NOT_ASKED');
  const revised = asked.flatMap(({ revision }) => revision?.at ?? []).toSorted();
  const path = `${CHANGES_FEED}${search === '' ? '' : `?${search}`}`;
  const placeOf = ({ county }: ToldChange) => asked.find(({ slug }) => slug === county.slug)?.errorReports ?? null;
  const chosen = [
    ...(counties === null ? [] : [asked.map(({ name }) => name).join(', ')]),
    ...(themes.length === 0 ? [] : [themes.map((id) => codebook.themes.get(id)?.name[language] ?? id).join(', ')]),
  ];
  return {
    id: tagOf(hub, path.slice(1)),
    language,
    title: [TITLE[language], ...chosen].join(' – '),
    subtitle: aboutFeed(silentCounties(standing).map(({ name }) => name))[language],
    updated: changes[0]?.at ?? revised.at(-1) ?? NEVER,
    author: { name: (publisher ?? THE_HUB)[language], uri: homepage },
    self: `${hub}${path}`,
    alternate: `${hub}/`,
    entries: changes.map((change) => changeEntry(change, { language, hub, errorReports: placeOf(change) })),
  };
}

function aboutFeed(silent: readonly string[]): Text {
  const about = {
    sv: 'Vad som tillkom, ändrades och togs bort bland överenskommelser, uppdragsdirektiv och dokument.',
    en: 'What was added, changed and removed among agreements, assignment directives and documents.',
  };
  if (silent.length === 0) return about;
  return {
    sv: `${about.sv} Svarade inte: ${silent.join(', ')}; deras senaste ändringar kommer när de svarar igen.`,
    en: `${about.en} Did not answer: ${silent.join(', ')}; their latest changes come when they answer again.`,
  };
}
