import { limits } from '#schema/shared/limits.ts';
import { SEED_FILE_MESSAGES } from '#schema/shared/messages/seed-file-messages.ts';
import { type Message, told } from '#schema/shared/messages/told.ts';

/** What a file holds, in plain data, and where. */
export interface Parsed {
  value: unknown;
  /** What keeps the value from being looked at, where something does. */
  broken: Broken[];
  /** The line on which a field begins: its key, its place in a list, or else what it would stand in. */
  lineAt(path: readonly PropertyKey[]): number;
  /** What stands at a field as it is written, without quotes; `null` where that is not told, as in JSON. */
  writtenAt(path: readonly PropertyKey[]): string | null;
  /** Texts without quotes that a comment ends on their line: YAML reads them so, whatever was meant. */
  cutShort: CutShort[];
}

/** A text behind which a comment begins, and the two together. */
export interface CutShort {
  path: readonly PropertyKey[];
  whole: string;
}

/** What is wrong at a place in the text. */
export interface Broken {
  offset: number;
  message: Message;
  /** The field, where it is one. */
  path?: readonly PropertyKey[];
}

/** What is said of a field that an object holds twice. */
export const TWICE = SEED_FILE_MESSAGES.fieldTwice;

/** What is said where lists and objects lie too deep within each other. */
export const TOO_DEEP = told(SEED_FILE_MESSAGES.tooDeep, { most: limits.seedDepth });

/** What is said of a file that is small and holds too much. */
export const TOO_MUCH = told(SEED_FILE_MESSAGES.tooMuch, { most: limits.seedFileValues });

/** What could not be read, with its reasons. */
export function unread(broken: Broken[]): Parsed {
  return { value: undefined, broken, lineAt: () => 1, writtenAt: () => null, cutShort: [] };
}

/** The line of a place in a text, the first being 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
