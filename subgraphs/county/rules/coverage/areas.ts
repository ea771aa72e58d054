import type { CoverageArea, CoverageArgs } from '#schema/questions/coverage-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { membersOf } from '#schema/values/enumerations.ts';
import type { Covers } from './covers.ts';
import { type Agreement, type Entry, layerOf } from './entries.ts';
import { explainArea } from './explain-area.ts';
import type { Layer, Tile } from './layers.ts';
import { outline } from './outline.ts';
import { tile } from './tiles.ts';

/** From the most certain on. */
const CERTAINTIES = membersOf('Certainty');

/** What agreements are, one after the other, for the ages and days that are asked for. */
export interface Layered {
  entries: Entry[];
  layers: Layer[];
}

/** What covers which ages when, and the entries that the areas point at. */
export interface Coverage {
  entries: Entry[];
  areas: CoverageArea[];
}

/**
 * Which agreements cover which ages when: areas that tile what is asked exactly. Takes time in the number of agreements
 * and of the days on which one changes, sorted, and in the length of the answer, which is bounded: throws LIMIT_EXCEEDED
 * where the areas would name agreements more than `most` times. Yields after every short step.
 */
export function* coverageAreas(
  agreements: readonly Agreement[],
  asked: CoverageArgs,
  most?: number,
): Generator<undefined, Coverage> {
  const layered: Layered = { entries: [], layers: [] };
  yield* addLayers(layered, agreements, asked);
  return { entries: layered.entries, areas: yield* areasOfLayers(layered, asked, most) };
}

/** Adds what agreements are to what others are. */
export function* addLayers(
  { entries, layers }: Layered,
  agreements: readonly Agreement[],
  asked: CoverageArgs,
): Generator<undefined, void> {
  for (const agreement of agreements) {
    layers.push(layerOf(agreement, asked, entries));
    yield;
  }
}

/** Throws LIMIT_EXCEEDED where the areas of these agreements would name too many: with more of them they name no fewer. */
export function* checkNames({ layers }: Layered, asked: CoverageArgs): Generator<undefined, void> {
  yield* outline(asked, layers, atMost(limits.coverageNames));
}

/** The areas of all agreements together. */
export function* areasOfLayers(
  { entries, layers }: Layered,
  asked: CoverageArgs,
  most: number = limits.coverageNames,
): Generator<undefined, CoverageArea[]> {
  const tiles = yield* tile(asked, layers, atMost(most));
  const areas: CoverageArea[] = [];
  for (const each of tiles) {
    areas.push(areaOf(each, entries));
    yield;
  }
  return areas;
}

/** Counts names, and throws where they are more than so many. */
function atMost(most: number): (names: number) => void {
  let named = 0;
  return (names) => {
    named += names;
    if (named > most) throw tooMany(most);
  };
}

function areaOf({ contents, ...rectangle }: Tile, entries: readonly Entry[]): CoverageArea {
  const of = (verdict: Covers) => contents.filter((place) => entries[place]?.verdict === verdict);
  const [covering, undetermined] = [of('COVERS'), of('MAY')];
  const certainties = new Set(covering.map((place) => entries[place]?.certainty));
  return {
    ...rectangle,
    ...explainArea(covering.length, covering.filter((place) => entries[place]?.proposed).length, undetermined.length),
    certainty: CERTAINTIES.find((certainty) => certainties.has(certainty)) ?? null,
    covering,
    undetermined,
  };
}

function tooMany(most: number): HubError {
  return new HubError(
    'LIMIT_EXCEEDED',
    `coverageNames: the county’s areas would name agreements more than ${most} times; ask for a shorter period or fewer ages`,
    { limit: 'coverageNames', expected: most },
  );
}
