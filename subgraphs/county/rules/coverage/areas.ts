import type { CoverageArea, CoverageArgs } from '#schema/questions/coverage-question.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { membersOf } from '#schema/values/enumerations.ts';
import type { Covers } from './covers.ts';
import { type Agreement, type Entry, layerOf } from './entries.ts';
import { explainArea } from './explain-area.ts';
import type { Layer, Tile } from './layers.ts';
import { tile } from './tiles.ts';

/** From the most certain on. */
const CERTAINTIES = membersOf('Certainty');

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
  most: number = limits.coverageNames,
): Generator<undefined, Coverage> {
  const entries: Entry[] = [];
  const layers: Layer[] = [];
  for (const agreement of agreements) {
    layers.push(layerOf(agreement, asked, entries));
    yield;
  }
  let named = 0;
  const tiles = yield* tile(asked, layers, (holds) => {
    named += holds;
    if (named > most) throw tooMany(most);
  });
  const areas: CoverageArea[] = [];
  for (const each of tiles) {
    areas.push(areaOf(each, entries));
    yield;
  }
  return { entries, areas };
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
