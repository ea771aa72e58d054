import { redacted } from '#schema/personal-data/personal-data.ts';
import { HubError } from '#schema/shared/errors.ts';
import { limits } from '#schema/shared/limits.ts';
import { SEED_MESSAGES } from '#schema/shared/messages/seed-messages.ts';
import { inEach, type Message, told } from '#schema/shared/messages/told.ts';
import type { Parsed } from './parse-seed.ts';

/** One thing wrong with a seed file: where it stands, which field, what was expected. */
export interface SeedIssue {
  file: string;
  line: number;
  field: string;
  message: string;
  /** The message in Swedish. */
  inSwedish: string;
}

/** An issue of a file: of its beginning and of no field, where no place in it is given. */
export function seedIssue(file: string, { sv, en }: Message, { line = 1, field = '' } = {}): SeedIssue {
  return shown({ file, line, field, message: en, inSwedish: sv });
}

/** What was read of a seed file and found wrong with it, as long as the file is the same. */
export interface KeptReading {
  digest: string;
  parsed: Parsed;
  /** `null` where it does not fit its schema. */
  value: unknown;
  issues: (() => SeedIssue)[];
  unconfirmed: (() => SeedIssue)[];
}

/** The last reading of each seed file of a folder by its name, for somebody who reads it again and again and asks the same each time. */
export type KeptReadings = Map<string, KeptReading>;

/** The reading of a file, if its bytes had that digest then. */
export function keptReading(kept: KeptReadings | undefined, file: string, digest: string): KeptReading | undefined {
  const reading = kept?.get(file);
  return reading?.digest === digest ? reading : undefined;
}

/** Is told of a proposal that nobody has confirmed. */
export type TellUnconfirmed = (proposal: SeedIssue) => void;

/** Takes down what is wrong with a county's seeds; of very many issues the first are kept and the others counted. */
export interface SeedIssues {
  /** Whether a text names somebody whose name the county withholds. */
  namesWithheld(text: string): boolean;
  /** What was read of the same files before, where somebody keeps it. */
  kept?: KeptReadings | undefined;
  /** Takes one down, once. Where it stands is looked for only if it is kept. */
  add(issue: () => SeedIssue): void;
  /** Takes down a proposal that nobody has confirmed: an issue, or told apart where drafts are taken in. */
  unconfirmed(proposal: () => SeedIssue): void;
  /** Whether there is none. */
  none(): boolean;
  /** Throws INVALID_SEED, with a line for each issue, unless there is none. */
  refuse(): void;
}

/** Begins to take down issues of one county, whose seed folder is shown so. */
export function seedIssues(
  folder: string,
  namesWithheld: SeedIssues['namesWithheld'] = () => false,
  drafts?: TellUnconfirmed,
  before?: KeptReadings,
): SeedIssues {
  const kept = new Map<string, SeedIssue>();
  let count = 0;
  const add: SeedIssues['add'] = (issue) => {
    count += 1;
    if (count > limits.seedIssues) return;
    const found = issue();
    kept.set(JSON.stringify(found), found);
  };
  return {
    ...{ namesWithheld, kept: before },
    add,
    unconfirmed: (proposal) => (drafts ? drafts(proposal()) : add(proposal)),
    none: () => count === 0,
    refuse() {
      if (kept.size > 0) throw invalidSeed(folder, [...kept.values()], Math.max(0, count - limits.seedIssues));
    },
  };
}

/** The error that lists issues, and says how many more there are. */
export function invalidSeed(folder: string, issues: readonly SeedIssue[], others = 0): HubError {
  const lines = issues.map(({ file, line, field, message, inSwedish }) =>
    inEach(
      { sv: inSwedish, en: message },
      (words) => `${folder}/${file}:${line}: ${field ? `${field}: ` : ''}${words}`,
    ),
  );
  if (others > 0) lines.push(told(SEED_MESSAGES.andMore, { others }));
  const all = { sv: lines.map(({ sv }) => sv).join('\n'), en: lines.map(({ en }) => en).join('\n') };
  return new HubError('INVALID_SEED', all, { issues });
}

/** Every part of an issue can be shown, whatever it was found in. */
function shown({ file, line, field, message, inSwedish }: SeedIssue): SeedIssue {
  return {
    ...{ file: inOneLine(file), line, field: inOneLine(field) },
    ...{ message: inOneLine(message), inSwedish: inOneLine(inSwedish) },
  };
}

/** Characters of a text that is too long which are kept of its end, where a message says what was expected. */
const END = 700;

/** A text on one line, cut in its middle where it is too long, with the kind of contact data in its place. */
export function inOneLine(text: string): string {
  const short =
    text.length > limits.seedIssueText ? `${text.slice(0, limits.seedIssueText - END)}…${text.slice(-END)}` : text;
  return redacted(short.toWellFormed().replace(/[\p{C}\p{Z}]+/gu, ' '));
}
