import type { CoverageArea, CoverageArgs } from '#schema/questions/coverage-question.ts';
import { membersOf } from '#schema/values/enumerations.ts';
import type { Covers } from './covers.ts';
import { changesOf } from './day-coverage.ts';
import { type Agreement, byIds, type Entry, entryAt } from './entries.ts';
import { explainArea } from './explain-area.ts';
import { Interner } from './intern.ts';
import { tile } from './tiles.ts';

/** From the most certain on. */
const CERTAINTIES = membersOf('Certainty');

/**
 * Which agreements cover which ages when: areas that tile what is asked exactly, and the entries that
 * they point at.
 */
export function coverageAreas(agreements: readonly Agreement[], asked: CoverageArgs) {
  const entries = new Interner<Entry>(byIds);
  const contents = new Interner<number[]>((places) => places);
  const at = agreements.map((agreement) => entryAt(agreement, asked.placement, entries));
  const tiles = tile(asked, agreements.flatMap(changesOf), (age, day) =>
    contents.place(at.flatMap((entry) => entry(age, day) ?? [])),
  );
  return {
    entries: entries.values,
    areas: tiles.map(({ content, ...rectangle }): CoverageArea => {
      const places = contents.values[content] ?? [];
      const of = (verdict: Covers) => places.filter((place) => entries.values[place]?.verdict === verdict);
      const [covering, undetermined] = [of('COVERS'), of('MAY')];
      const certainties = new Set(covering.map((place) => entries.values[place]?.certainty));
      return {
        ...rectangle,
        ...explainArea(covering.length, undetermined.length),
        certainty: CERTAINTIES.find((certainty) => certainties.has(certainty)) ?? null,
        covering,
        undetermined,
      };
    }),
  };
}
