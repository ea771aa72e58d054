import { formatId } from '#schema/keys/ids.ts';
import { instrumentSeed } from '#schema/seeds/instrument-seed.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import type { Progress } from '../progress.ts';
import type { SeedTargets } from './check-facts.ts';
import { checkInstrument, checkTargets } from './checks.ts';
import { factsFrom } from './facts-from.ts';
import { readSeedFile, type SeedPlace } from './seed-file.ts';
import type { SeedIssues } from './seed-issues.ts';
import { slugOf } from './seed-places.ts';
import { titleOf } from './subjects.ts';

/** What is kept of an instrument's file that has been checked. */
export interface Checked {
  place: SeedPlace;
  digest: string;
  title: string | null;
}

/** How many times progress is reported. */
const STEPS = 100;

/**
 * Reads and checks the files of instruments one at a time. Keeps, by id, what is needed to read each again, and takes
 * down what is wrong.
 */
export function checkInstruments(
  places: readonly SeedPlace[],
  known: SeedTargets,
  issues: SeedIssues,
  progress?: Progress,
): Map<string, Checked> {
  const checked = new Map<string, Checked>();
  const awaited = new Map<string, Set<SeedPlace>>();
  const step = Math.ceil(places.length / STEPS);
  for (const [index, place] of places.entries()) {
    const file = readSeedFile(place, instrumentSeed, issues);
    if (file.value) {
      const id = formatId({ county: known.county, type: typeOfKind(file.value.kind), slug: slugOf(place) });
      const title = titleOf(factsFrom(id, { title: file.value.facts.title }, []), 'title');
      checked.set(id, { place, digest: file.digest, title });
      awaited.delete(id);
    }
    for (const target of checkInstrument(file, slugOf(place), known))
      if (!checked.has(target)) awaited.set(target, (awaited.get(target) ?? new Set()).add(place));
    if ((index + 1) % step === 0) progress?.(index + 1, places.length);
  }
  if (checked.size === places.length) checkAwaited(awaited, checked, known, issues);
  return checked;
}

/** Targets that no file turned out to hold are named where they stand. */
function checkAwaited(
  awaited: ReadonlyMap<string, ReadonlySet<SeedPlace>>,
  checked: ReadonlyMap<string, Checked>,
  known: SeedTargets,
  issues: SeedIssues,
): void {
  const missing = [...awaited].filter(([target]) => !checked.has(target));
  for (const place of new Set(missing.flatMap(([, places]) => [...places])))
    checkTargets(readSeedFile(place, instrumentSeed, issues), { ...known, instruments: checked });
}
