import { type PlainInstrument, plainAges, plainData, plainSaid } from './plain-data.ts';
import { plainStatus } from './plain-status.ts';

export type PlainFilter = Record<string, unknown>;

/** The instruments of a selection; `null` for a selection by something else than this county knows. */
export function plainMatching(filter: PlainFilter, statusOf = plainStatus): PlainInstrument[] | null {
  const known = ['types', 'kinds', 'text', 'themes', 'placements', 'parties', 'age', 'statusOn'];
  if (Object.keys(filter).some((name) => !known.includes(name))) return null;
  const words = String(filter.text ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean);
  const { years, orUnsettled = false } = (filter.age ?? {}) as { years?: number; orUnsettled?: boolean };
  const { date, states, certainties } = (filter.statusOn ?? {}) as Record<string, unknown>;
  return plainData.instruments.filter((one) => {
    const status = typeof date === 'string' ? statusOf(one, date) : null;
    return (
      plainAmong(states, status?.states ?? []) &&
      plainAmong(certainties, [status?.certainty]) &&
      plainAmong(filter.types, [one.type]) &&
      plainAmong(filter.kinds, [one.kind]) &&
      plainAmong(filter.themes, plainThemes(one)) &&
      plainAmong(filter.placements, plainPlacements(one)) &&
      plainAmong(filter.parties, partiesOf(one)) &&
      words.every((word) => textOf(one).includes(word)) &&
      (years === undefined || coversAge(one, years) || (orUnsettled && plainAges(one).length === 0))
    );
  });
}

function coversAge(one: PlainInstrument, years: number): boolean {
  return plainAges(one).some(({ min, max }) => min <= years && years <= max);
}

/** Whether something is one of those asked for; everything is where nothing is asked for. */
export function plainAmong(asked: unknown, own: readonly unknown[]): boolean {
  return !Array.isArray(asked) || own.some((one) => asked.includes(one));
}

export function plainThemes(one: PlainInstrument): string[] {
  return [...new Set(plainSaid<{ themes: string[] }>(one, 'statements').flatMap(({ themes }) => themes))].flatMap(
    plainWithBroader,
  );
}

/** Of the codebook, as far as this county uses it. */
const BROADER: Readonly<Record<string, string>> = { 'individual-plan': 'coordination', coordination: 'collaboration' };

export function plainWithBroader(theme: string): string[] {
  const broader = BROADER[theme];
  return broader === undefined ? [theme] : [theme, ...plainWithBroader(broader)];
}

export function plainPlacements(one: PlainInstrument): string[] {
  const said = plainSaid<{ placement: string }>(one, 'targetGroups').map(({ placement }) => placement);
  const stated = said.filter((placement) => placement !== 'NOT_STATED');
  return stated.length === 0 ? ['NOT_STATED'] : stated;
}

function partiesOf(one: PlainInstrument): string[] {
  const parties = plainSaid<{ organisation: string; role: string }>(one, 'parties');
  return parties.filter(({ role }) => role === 'PARTY').map(({ organisation }) => organisation);
}

function textOf({ facts }: PlainInstrument): string {
  return facts
    .map(({ wording, inWords }) => `${wording ?? ''}\n${inWords?.sv ?? ''}\n${inWords?.en ?? ''}`)
    .join('\n')
    .toLowerCase();
}

/** Which of the ids asked for are the county’s own, and none that it holds. */
export function plainUnknown(asked: unknown, held: readonly { id: string }[]): string[] {
  const own = Array.isArray(asked) ? asked.filter((id: string) => id.startsWith(`${plainData.county.slug}:`)) : [];
  return own.filter((id) => held.every((one) => one.id !== id));
}
