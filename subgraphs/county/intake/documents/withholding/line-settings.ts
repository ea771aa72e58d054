import { beginsList, beginsSigning, hasContact, isDated, isSentTo, labelsOn } from './name-triggers.ts';

/** What stands around a line that may name somebody. */
export interface LineSetting {
  /** Contact data on it. */
  contact: boolean;
  /** Contact data on a line beside it. */
  nearContact: boolean;
  /** Words on it beside which somebody is named. */
  labels: readonly { from: number; to: number }[];
  /** Whether it follows such words, or a line of who takes part, among those that name somebody. */
  listed: boolean;
  /** Whether somebody signs there, or the header of a page is there. */
  signed: boolean;
}

/** So many lines with text above and below contact data are beside it: a name, a title, where somebody works. */
const ABOVE = 3;
const BELOW = 2;
const LISTED = 30;
const AT_THE_END = 20;
const SIGNED_BY = 8;
/** A line that is longer is a sentence or more. */
export const SHORT_LINE = 120;

/** The settings of lines, one for each. `named` says whether a line begins with what may be a name. */
export function lineSettings(lines: readonly string[], named: (index: number) => boolean): LineSetting[] {
  const filled = lines.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index] : []));
  const settings = lines.map((line) => ({
    contact: hasContact(line),
    nearContact: false,
    labels: labelsOn(line),
    listed: false,
    signed: false,
  }));
  const mark = (from: number, to: number, what: 'nearContact' | 'signed') => {
    for (const index of filled.slice(Math.max(from, 0), Math.max(to, 0)))
      Object.assign(settings[index] ?? {}, { [what]: true });
  };
  mark(filled.length - AT_THE_END, filled.length, 'signed');
  for (const [place, index] of filled.entries()) {
    const line = lines[index] ?? '';
    if (settings[index]?.contact) mark(place - ABOVE, place + BELOW + 1, 'nearContact');
    if (beginsSigning(line)) mark(place, place + SIGNED_BY + 1, 'signed');
    if (isSentTo(line)) mark(place - SIGNED_BY, place, 'signed');
    if (isDated(line)) mark(place - 1, place + 2, 'signed');
    const alone = aloneOn(line, settings[index]?.labels ?? []);
    if (alone || beginsList(line)) listAfter(place);
    if (alone && place > 0 && named(filled[place - 1] ?? 0))
      Object.assign(settings[filled[place - 1] ?? 0] ?? {}, { listed: true });
  }
  return settings;

  /** Marks the lines after one that tells who is named there, as long as they name somebody, or say how to reach them. */
  function listAfter(place: number): void {
    for (const index of filled.slice(place + 1, place + 1 + LISTED)) {
      const line = lines[index] ?? '';
      const goesOn = named(index) || settings[index]?.contact || /^\s*[|•*–-]|\t/.test(line);
      if (!goesOn) return;
      Object.assign(settings[index] ?? {}, { listed: true });
    }
  }
}

/** Whether a line says nothing but who is named beside it: it ends with the words, or with a colon. */
function aloneOn(line: string, labels: LineSetting['labels']): boolean {
  const last = labels.at(-1);
  if (!last) return false;
  const rest = line.slice(last.to);
  return /^[^\p{L}]*$/u.test(rest) || (line.length < SHORT_LINE && /:\s*(?:\*\*)?\s*$/.test(rest));
}
