import { getNamedType, isEnumType } from 'graphql';
import { askKept } from '../asking/ask-from-page.ts';
import { bilingual } from '../asking/bilingual.ts';
import { say } from '../asking/page-settings.ts';
import type { FormInput } from './find-inputs.ts';

/** Something to choose: what is written, and what it is called. */
export interface FormChoice {
  value: string;
  label: string;
}

/** What ids are chosen from, by what they are ids of. */
export type ChoiceLists = Readonly<
  Record<'aspects' | 'themes' | 'counties' | 'instruments' | 'organisations', FormChoice[]>
>;

/** What an argument of this name takes ids of. */
const TAKES: Readonly<Record<string, keyof ChoiceLists>> = {
  aspects: 'aspects',
  aspect: 'aspects',
  themes: 'themes',
  theme: 'themes',
  counties: 'counties',
  code: 'counties',
  ids: 'instruments',
  id: 'instruments',
  instruments: 'instruments',
  parties: 'organisations',
  bodies: 'organisations',
};

/** How many of a list are chosen from at most; the hub gives no more at once. */
const MOST = 100;

const QUERY = `query Choices {
  aspects { id name { sv en } group { name { sv en } } }
  themes { id name { sv en } }
  counties { code name }
  instruments(first: ${MOST}, orderBy: { field: COUNTY }) { nodes { id shortTitle { sv en } title { text { sv en } } county { name } } }
  organisations(first: ${MOST}) { nodes { organisation { id name } } }
}`;

interface Words {
  sv: string | null;
  en: string | null;
}

interface ChoicesAnswer {
  aspects: { id: string; name: Words; group: { name: Words } }[];
  themes: { id: string; name: Words }[];
  counties: { code: string; name: string | null }[];
  instruments: {
    nodes: {
      id: string;
      shortTitle: Words | null;
      title: { text: Words | null } | null;
      county: { name: string | null };
    }[];
  };
  organisations: { nodes: { organisation: { id: string; name: string | null } }[] };
}

/** What there is to choose from, by its names in the language of the page. */
export async function choiceLists(): Promise<ChoiceLists> {
  const { aspects, themes, counties, instruments, organisations } = await askKept<ChoicesAnswer>(QUERY);
  return {
    aspects: aspects.map(({ id, name, group }) => ({ value: id, label: `${say(name)} (${say(group.name)})` })),
    themes: themes.map(({ id, name }) => ({ value: id, label: say(name) })),
    counties: counties.map(({ code, name }) => ({ value: code, label: name ?? code })),
    instruments: instruments.nodes.map(({ id, shortTitle, title, county }) => ({
      value: id,
      label: `${county.name}: ${say(shortTitle) || say(title?.text) || id}`,
    })),
    organisations: organisations.nodes.map(({ organisation: { id, name } }) => ({ value: id, label: name ?? id })),
  };
}

/** What an input is chosen from; `null` where anything can be written. */
export function choicesFor({ type, path }: FormInput, lists: ChoiceLists): FormChoice[] | null {
  const named = getNamedType(type);
  if (isEnumType(named))
    return named
      .getValues()
      .map(({ name, description }) => ({ value: name, label: bilingual(description).first || name }));
  const takes = named.name === 'ID' ? TAKES[path.at(-1) ?? ''] : undefined;
  return takes ? lists[takes] : null;
}
