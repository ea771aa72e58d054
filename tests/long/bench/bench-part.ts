import type { BenchServer } from './bench-server.ts';
import type { Found } from './measured.ts';

/** What is asked of the bench. */
export interface BenchSizes {
  counties: readonly number[];
  agreements: number;
  facts: number;
  /** Agreements of a county whose facts are pulled, and whose seeds are imported. */
  bulk: number;
  /** Agreements of a county that is small, and of one that is large. */
  growth: readonly [small: number, large: number];
  rounds: number;
  seconds: number;
  clients: number;
}

export interface BenchRun extends BenchSizes {
  server: BenchServer;
  /** Tells how far it has come. */
  say(what: string): void;
}

/** A part of the bench, which can be run alone. */
export interface BenchPart {
  /** What it measures, in words. */
  what: string;
  run(bench: BenchRun): Promise<Found>;
}

/** What several parts found, together. */
export function foundTogether(parts: readonly Found[]): Found {
  return { measured: parts.flatMap(({ measured }) => measured), amounts: parts.flatMap(({ amounts }) => amounts) };
}
