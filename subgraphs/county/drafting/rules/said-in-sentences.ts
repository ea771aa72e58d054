import { codebook } from '#schema/codebook/codebook.ts';
import { TO_FILL_IN } from '#schema/seeds/unconfirmed.ts';
import type { Member } from '#schema/values/enumerations.ts';
import type { InstrumentType } from '#schema/values/instrument-types.ts';
import { joined } from '#schema/values/text.ts';
import type { Section } from '../paper/sections.ts';
import { linesUnder, type Paper, type Sentence } from '../paper/sentence.ts';
import { type Proposal, propose, quotable } from '../proposals/proposal.ts';
import { hasDuty, withoutLabel } from './duties-in.ts';
import { ENDING, NEGATED, SAYS } from './statement-words.ts';
import { themesIn } from './themes-in.ts';
import { IN_A_LETTER, OF_THE_MATTER, TELLS_HOW_IT_IS, TOLD_OF } from './told-as-background.ts';
import { ABOUT_THE_PAPER } from './who-acts.ts';

type Kind = Member<'StatementKind'>;

/** What sentences under a heading state, where nothing in them says otherwise. */
const UNDER: Partial<Record<Section, Kind>> = {
  PURPOSE: 'PURPOSE',
  GOAL: 'OBJECTIVE',
  OVERALL_GOAL: 'OVERALL_GOAL',
  EFFECT_GOAL: 'EFFECT_GOAL',
  ASSIGNMENT_GOAL: 'ASSIGNMENT_GOAL',
  MISSION: 'MISSION',
  PRINCIPLES: 'PRINCIPLE',
  BACKGROUND: 'BACKGROUND',
  EQUALITY: 'EQUALITY',
  DEVELOPMENT: 'DEVELOPMENT_AREA',
  MUNICIPAL_GOAL: 'MUNICIPAL_GOAL',
  SCOPE: 'SCOPE',
};
const SILENT: ReadonlySet<Section> = new Set([
  'BASIS',
  'CONTENTS',
  'SENT_TO',
  'ADDRESS',
  'PROCEEDINGS',
  'DECISION',
  'TERMS',
  'TIMETABLE',
  'LAW',
]);
/** What only introduces a list, of which each entry says something. */
const INTRODUCES = /(?:(?<!\p{L})(?:att|ska|följande)|:)[:]?$/u;
/** What the instrument says, by kind and theme; what another rule has read as something else is left to it. */
export function statements(
  { sentences }: Paper,
  type: InstrumentType,
  isTaken: (sentence: Sentence, kind: Kind) => boolean,
): Proposal[] {
  const openedBlocks = new Set<string>();
  let carried: Kind | null = null;
  const isLetter = sentences.slice(0, 8).some(({ plain }) => /^(?:hej|kära|bästa|god dag|hallå)(?!\p{L})/u.test(plain));
  return sentences.flatMap((sentence, index) => {
    if (sentence.kind === 'HEADING') carried = null;
    if (sentence.kind === 'ROW') return rowGoal(sentence);
    if (sentence.kind === 'HEADING' || (SILENT.has(sentence.section) && sentence.section !== 'LAW')) return [];
    if (leads(sentence, sentences[index + 1])) {
      carried = OF_GOALS.find(([, words]) => words.test(sentence.plain))?.[0] ?? carried;
      return [];
    }
    const introduced = sentence.kind === 'ITEM' ? carried : null;
    if (introduced && goesOnIn(sentence, sentences[index - 1])) return [];
    const kind = introduced ?? kindOf(sentence, type, openedBlocks, isLetter);
    if (introduced === null) carried = null;
    if (sentence.kind === 'TEXT' && /utvecklingsområden/u.test(sentence.plain)) {
      carried = 'DEVELOPMENT_AREA';
      return [];
    }
    if (INTRODUCES.test(sentence.plain) && (sentence.kind === 'TEXT' || sentences[index + 1]?.kind === 'ITEM')) {
      carried = kind;
      return [];
    }
    if (kind && /[,;](?: samt| och)?$/u.test(sentence.plain)) carried = kind;
    if (!kind || isTaken(sentence, kind)) return [];
    return [stated(sentence, kind)];
  });
}

/** A statement in words of the codebook's themes, or in its own where they know none. */
function stated(sentence: Sentence, kind: Kind): Proposal {
  const themes = themesIn(sentence.plain, codebook.themes);
  const names = themes.flatMap((theme) => codebook.themes.get(theme)?.name ?? []);
  const own = { sv: quotable(sentence.text), en: TO_FILL_IN };
  const text = names.length > 0 ? joined(names) : own;
  return propose(sentence, {
    aspect: 'statements',
    value: { kind, text, ...(themes.length > 0 ? { themes } : {}) },
    why: `statement/${kind.toLowerCase()}`,
  });
}

/** The first cells of rows about goals. */
const GOAL_CELLS: readonly (readonly [Kind, RegExp])[] = [
  ['OVERALL_GOAL', /^övergripande/u],
  ['ASSIGNMENT_GOAL', /^(?:uppdragsmål|projektmål|leveransmål)/u],
  ['EFFECT_GOAL', /^effektmål/u],
  ['OBJECTIVE', /^(?:delmål|målsättning|mål \d)/u],
  ['PURPOSE', /^(?:syfte|ändamål)/u],
];

/** A row of two cells, of which the first says what kind of goal the second is. */
function rowGoal(sentence: Sentence): Proposal[] {
  const [label = '', goal = ''] = sentence.cells;
  const kind = GOAL_CELLS.find(([, words]) => words.test(label.toLowerCase()))?.[0];
  return kind && sentence.cells.length === 2 && goal.split(' ').length > 2 ? [stated(sentence, kind)] : [];
}

/** When goals are reached, as lists of them say. */
const OF_GOALS: readonly (readonly [Kind, RegExp])[] = [
  ['EFFECT_GOAL', /på (?:längre )?sikt|långsikt|effekt/u],
  ['ASSIGNMENT_GOAL', /uppdraget|projektet|leverans|när arbetet/u],
  ['EQUALITY', /jämställd|jämlik/u],
];

/** Whether an entry only leads to entries of its own, which stand further in. */
function leads({ kind, text, indent }: Sentence, next: Sentence | undefined): boolean {
  return kind === 'ITEM' && next?.kind === 'ITEM' && next.indent > indent && !/\.$/.test(text);
}

/** Whether a sentence is a further one of the entry that the one before begins. */
function goesOnIn(sentence: Sentence, before: Sentence | undefined): boolean {
  return before?.kind === 'ITEM' && linesUnder(before)[1] === linesUnder(sentence)[0];
}

function kindOf(sentence: Sentence, type: InstrumentType, opened: Set<string>, isLetter: boolean): Kind | null {
  const { section, kind, label } = sentence;
  const plain = withoutLabel(sentence);
  if (NEGATED.test(plain) || ENDING.test(plain) || ABOUT_THE_PAPER.test(plain)) return null;
  const under = UNDER[section] ?? null;
  const own = SAYS.find(([, words]) => words.test(plain))?.[0] ?? (hasDuty(sentence) ? 'COMMITMENT' : null);
  const said = yields(own, under) ? null : own;
  if (under === 'EQUALITY' || under === 'MUNICIPAL_GOAL') return once(sentence, under, opened);
  if (section === 'LAW' && said !== 'PRINCIPLE' && !(said === 'COMMITMENT' && /^\p{L}+ ska(?:ll)? /u.test(plain)))
    return null;
  if (said !== null) opened.add(placeOf(sentence));
  if (said === 'SCOPE') opened.add(scopeOf(sentence));
  if (said === 'BACKGROUND') opened.add(sentence.heading);
  if (under && (under.endsWith('GOAL') || under === 'OBJECTIVE') && kind === 'ITEM') return under;
  if (said && !(said === 'OBJECTIVE' && under?.endsWith('GOAL')))
    return type !== 'directive' && said === 'MISSION' ? 'COMMITMENT' : said;
  if (under === 'MISSION' && type !== 'directive') return null;
  if (
    (section === 'SUMMARY' || (section === 'HEAD' && !sentence.isInHead)) &&
    said === null &&
    kind === 'TEXT' &&
    (TOLD_OF.test(plain) || ((isLetter || section === 'SUMMARY') && IN_A_LETTER.test(plain))) &&
    !OF_THE_MATTER.test(plain)
  )
    return 'BACKGROUND';
  if (label !== null && /^(?:framtagen|utarbetad|beredd|skriven)(?: av)?$/u.test(label)) return 'DRAFTING';
  if (label !== null && /^omf\p{L}*\.?$/u.test(label)) return 'SCOPE';
  if (under === null || (kind === 'TEXT' && plain.split(' ').length < 3)) return null;
  return once(sentence, under, opened);
}

/** Under a heading about purposes and goals, who is to do something or be met in some way is told of those. */
function yields(said: Kind | null, under: Kind | null): boolean {
  if (under === null || under === 'BACKGROUND' || under === 'SCOPE') return false;
  return said === 'COMMITMENT' || (said === 'PRINCIPLE' && under === 'PURPOSE');
}

/** What only stands under a heading is stated once in each paragraph, by its first sentence that says nothing else. */
function once(sentence: Sentence, under: Kind, opened: Set<string>): Kind | null {
  const place = placeOf(sentence);
  if (under === 'PRINCIPLE') return under;
  if (under === 'SCOPE' && opened.has(scopeOf(sentence))) return null;
  if (under === 'SCOPE') opened.add(scopeOf(sentence));
  if (
    under === 'BACKGROUND' &&
    opened.has(sentence.heading) &&
    OF_THE_MATTER.test(sentence.plain) &&
    !TELLS_HOW_IT_IS.test(sentence.plain)
  )
    return null;
  if (under === 'BACKGROUND') opened.add(sentence.heading);
  if (opened.has(place)) return null;
  opened.add(place);
  return under;
}

/** A scope is stated once under its heading, where no words of its own state it again. */
function scopeOf({ heading }: Sentence): string {
  return `SCOPE of ${heading}`;
}

function placeOf({ section, paragraph }: Sentence): string {
  return `${section} ${paragraph}`;
}
