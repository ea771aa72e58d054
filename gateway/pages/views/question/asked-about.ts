import { PageRefusal } from '#gateway/pages/site/page-refusal.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { nearestOf } from '#schema/shared/nearest.ts';
import type { Text } from '#schema/values/text.ts';

/** What is asked of all instruments: an aspect or a theme. */
export interface AskedAbout {
  id: string;
  name: Text;
  definition: Text;
  kind: 'aspect' | 'theme';
  /** Whether it is asked what instruments do not say. */
  absence: boolean;
  /** The name of what it belongs to among the questions. */
  group: Text;
}

const THEMES: Text = { sv: 'Teman', en: 'Themes' };

/** All that can be asked of all instruments: aspects group by group, and then themes. */
export const ASKABLE: readonly AskedAbout[] = [
  ...codebook.groups.flatMap(({ code, name: group }) =>
    [...codebook.aspects.values()]
      .filter((aspect) => aspect.of === 'INSTRUMENT' && aspect.group === code)
      .map(({ id, name, definition, absence }) => ({ id, name, definition, absence, group, kind: 'aspect' as const })),
  ),
  ...[...codebook.themes.values()].map(({ id, name, definition }) => ({
    ...{ id, name, definition, group: THEMES },
    ...{ kind: 'theme' as const, absence: false },
  })),
];

/** What an address asks about. Refuses what is neither an aspect of instruments nor a theme, and names the nearest. */
export function askedAbout(code: string): AskedAbout {
  const found = ASKABLE.find(({ id }) => id === code);
  if (found) return found;
  const near = nearestNames(code);
  const shown = code.slice(0, LONGEST);
  throw new PageRefusal(404, {
    sv: `Kodboken har ingen fråga ”${shown}”. ${near.sv ? `Menar du ${near.sv}?` : 'Välj en i listan över frågor.'}`,
    en: `The codebook has no question “${shown}”. ${near.en ? `Do you mean ${near.en}?` : 'Choose one in the list of questions.'}`,
  });
}

/** Characters of what was given that are told. */
const LONGEST = 40;

/** The question before one and the one after it, as they stand in the list; `null` at its ends. */
export function neighboursOf({ id }: AskedAbout): readonly [AskedAbout | null, AskedAbout | null] {
  const place = ASKABLE.findIndex((other) => other.id === id);
  return [ASKABLE[place - 1] ?? null, ASKABLE[place + 1] ?? null];
}

/** The questions whose code or name is nearest to what was given, with their codes; empty where none is near. */
function nearestNames(given: string): Text {
  const called = ASKABLE.flatMap((about) => [about.id, about.name.sv, about.name.en].map((name) => ({ name, about })));
  const nearest = nearestOf(
    given,
    called.map(({ name }) => name),
  );
  const found = called.find(({ name }) => name === nearest)?.about;
  if (!found) return { sv: '', en: '' };
  const { id, name } = found;
  return { sv: `${name.sv} (${id})`, en: `${name.en} (${id})` };
}
