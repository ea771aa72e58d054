import { wordsInLines } from '../register/words-in-lines.ts';
import { joinedNames } from './joined-names.ts';
import { roleInCell, roleOnLine, type SaidOf } from './leading-roles.ts';
import { type LineSetting, lineSettings, SHORT_LINE } from './line-settings.ts';
import { type NameInLine, type NameSurroundings, namesInLine } from './names-in-line.ts';
import { withoutKnown } from './without-known.ts';

/** Why a name is taken for one that is withheld, or kept. */
export type WhyNamed = 'FACT' | 'CONTACT' | 'LABEL' | 'SIGNATURE' | 'LEADING';

/** A name in a text, and why it is withheld or may be told. */
export interface NameInText {
  written: string;
  /** Counted from 1; the first where it stands on several. */
  line: number;
  why: WhyNamed;
}

/** A fact that cites more lines cites what is said on them, not who. */
const FEW_LINES = 12;

/** What is known of a text beside its lines. */
export interface KnownOfText {
  /** The lines whose facts withhold the names on them, counted from 1. */
  withheldOn: readonly { lineStart: number; lineEnd: number }[];
  /** Names of organisations, places and papers. */
  others: readonly string[];
}

/**
 * The names of persons in a text that are to be withheld, and of those whose leading role the text states: on lines whose facts
 * withhold them, beside contact data, beside words such as "handläggare" and where somebody signs. Line by line.
 */
export function findNames(written: readonly string[], { withheldOn, others }: KnownOfText): NameInText[] {
  const lines = withoutKnown(written, others);
  const around = surroundings(written);
  const names = lines.map((line) => namesInLine(line, around));
  for (const [index, joined] of joinedNames(lines, around)) names[index]?.push(joined);
  const begins = (index: number) => names[index]?.some(({ from }) => beginsAt(lines[index] ?? '', from)) ?? false;
  const settings = lineSettings(lines, begins);
  const citing = (number: number) => withheldOn.filter((cited) => cited.lineStart <= number && number <= cited.lineEnd);
  const roles = rolesOfLines(lines, names);
  return names.flatMap((own, index) => {
    const line = lines[index] ?? '';
    const ofLines = own.length === 1 || isParted(line) ? roles[index] : undefined;
    return own.flatMap((name, place) => {
      const at = { written: name.written, line: index + 1 };
      const said = saidOnLine(line, own, place) ?? ofLines?.[place] ?? null;
      const facts = citing(index + 1);
      if (facts.some((fact) => isOf(fact, name, said))) return [{ ...at, why: 'FACT' as const }];
      if (said === 'LEADING') return [{ ...at, why: 'LEADING' as const }];
      const why = said === 'OTHER' ? 'LABEL' : whyWithheld(name, line, settings[index] as LineSetting);
      return why === null ? [] : [{ ...at, why }];
    });
  });
}

/** Whether what a fact withholds is a name on its lines: of many lines, one that is surely somebody's and leads nothing. */
function isOf({ lineStart, lineEnd }: KnownOfText['withheldOn'][number], { sure }: NameInLine, said: SaidOf): boolean {
  if (lineStart === lineEnd) return true;
  return said !== 'LEADING' && (sure || lineEnd - lineStart < FEW_LINES);
}

function saidOnLine(line: string, names: readonly NameInLine[], place: number): SaidOf {
  const name = names[place] as NameInLine;
  const [before, next] = [names[place - 1], names[place + 1]];
  return roleOnLine(line.slice(before?.to ?? 0, name.from), line.slice(name.to, next?.from), next !== undefined);
}

function whyWithheld(name: NameInLine, line: string, setting: LineSetting): WhyNamed | null {
  const { contact, nearContact, labels, listed, signed } = setting;
  const first = beginsAt(line, name.from);
  if (contact) return 'CONTACT';
  if (labels.some((label) => name.sure || isBy(label, name, line))) return 'LABEL';
  if (listed && (name.sure || first)) return 'LABEL';
  if (nearContact && (name.sure || (first && line.length < SHORT_LINE))) return 'CONTACT';
  const alone = first && isAlone(line.slice(name.to));
  return alone && (name.sure || signed) ? 'SIGNATURE' : null;
}

/** Whether a name stands right after words that call for one, or right before them. */
function isBy(label: { from: number; to: number }, { from, to }: NameInLine, line: string): boolean {
  const between = from >= label.to ? line.slice(label.to, from) : line.slice(to, label.from);
  return between.length <= 60 && !/[.!?]\s/.test(between);
}

const BEGINS = /(?<=(?:^|[\t|])[^\p{L}\p{N}\t|]*)/uy;

/** Whether a place is where a line or a cell begins, marks of lists and of emphasis aside. */
function beginsAt(line: string, from: number): boolean {
  BEGINS.lastIndex = from;
  return BEGINS.test(line);
}

/** Whether nothing follows a name but what somebody is, where, or for which party. */
function isAlone(rest: string): boolean {
  return /^[\s.*_]*$|^\s*(?:,|\(|\t|\||–|-\s)/.test(rest) && rest.length < SHORT_LINE;
}

function isParted(line: string): boolean {
  return /\t|\||\S {3,}\S/.test(line);
}

/** What the lines around say of the names of a line: a role below a name is its own, unless the line above began with roles. */
function rolesOfLines(lines: readonly string[], names: readonly (readonly NameInLine[])[]): SaidOf[][] {
  const roles: SaidOf[][] = names.map(() => []);
  let free: number | null = null;
  let waiting: number | null = null;
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      blank += 1;
      if (blank > 1) free = waiting = null;
      continue;
    }
    blank = 0;
    const said = names[index]?.length === 0 ? cellsOf(line).map(roleInCell) : [];
    if (names[index]?.length) {
      if (free === null) waiting = index;
      else roles[index] = ofCells(lines[free] ?? '', names[index]?.length ?? 0);
      free = null;
    } else if (said.some((role) => role !== null) && line.length < SHORT_LINE) {
      if (waiting === null) free = index;
      else roles[waiting] = ofCells(line, names[waiting]?.length ?? 0);
      waiting = null;
    } else free = waiting = null;
  }
  return roles;
}

/** What the cells of a line say of so many names, one after the other; one cell says it of the only name. */
function ofCells(line: string, count: number): SaidOf[] {
  const said = cellsOf(line).map(roleInCell);
  return said.length === count ? said : [];
}

function cellsOf(line: string): string[] {
  return line.split(/\t|\||\s{3,}/).filter((cell) => cell.trim() !== '');
}

/** Words in small letters are ordinary ones, unless a name is written so. */
function surroundings(lines: readonly string[]): NameSurroundings {
  const small = new Set<string>();
  for (const { whole, capital } of wordsInLines(lines).words) if (!capital && whole.length > 2) small.add(whole);
  return { ordinary: (word) => word.split('-').some((part) => small.has(part)) };
}
