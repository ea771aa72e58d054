import { PUT_IN, TAKEN_AWAY } from './containers.ts';
import { fateOf } from './fate.ts';
import { textLook } from './text-look.ts';
import { UNKNOWN_COLOUR } from './word-colour.ts';
import { childOf, type XmlElement } from './xml-element.ts';

/** What holds formulas, or parts of them, that are read one after the other. */
const IN_A_ROW = new Set(['m:oMathPara', 'm:oMath', 'm:e', 'm:num', 'm:den', 'm:sup', 'm:sub', 'm:box']);

/** What says how a formula is set, and is no part of it. */
const SETTING = /^m:\w+Pr$|^w:(?:bookmark|comment|proof|perm)/;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** A number, a word or a letter: what can stand over or under the line of a fraction and be written beside it. */
const ATOM = /^[\p{L}\p{N}]+(?:[.,]\p{N}+)?$/u;

/**
 * A formula as it reads in a line: numbers and signs in a row, in brackets, as a plain fraction, with small numbers
 * above or below. `null` where a line cannot say what the formula says.
 */
export function formulaText(formula: XmlElement): string | null {
  if (formula.name === 'm:r') return runText(formula);
  if (formula.name === 'm:d') return bracketed(formula);
  if (formula.name === 'm:f') return fraction(formula);
  if (formula.name === 'm:sSup') return small(formula, 'm:sup', RAISED);
  if (formula.name === 'm:sSub') return small(formula, 'm:sub', LOWERED);
  if (TAKEN_AWAY.has(formula.name) || SETTING.test(formula.name)) return '';
  if (IN_A_ROW.has(formula.name) || PUT_IN.has(formula.name)) return inARow(formula.children, '');
  return null;
}

function inARow(parts: readonly XmlElement[], between: string): string | null {
  const texts = parts.map(formulaText);
  return texts.every((text) => text !== null) ? texts.join(between) : null;
}

function runText(run: XmlElement): string | null {
  const fate = fateOf(textLook(childOf(run, 'w:rPr')), UNKNOWN_COLOUR);
  if (fate !== 'SEEN') return fate === 'STRUCK' ? null : '';
  return run.children
    .filter(({ name }) => name === 'm:t')
    .map(({ text }) => text)
    .join('');
}

function bracketed(formula: XmlElement): string | null {
  const sign = (name: string, usual: string) => childOf(childOf(formula, 'm:dPr'), name)?.attributes['m:val'] ?? usual;
  const within = inARow(
    formula.children.filter(({ name }) => name === 'm:e'),
    sign('m:sepChr', '|'),
  );
  return within === null ? null : `${sign('m:begChr', '(')}${within}${sign('m:endChr', ')')}`;
}

function fraction(formula: XmlElement): string | null {
  const type = childOf(childOf(formula, 'm:fPr'), 'm:type')?.attributes['m:val'] ?? 'bar';
  const [over, under] = ['m:num', 'm:den'].map((name) => textIn(formula, name));
  if (type === 'noBar' || !over || !under || !ATOM.test(over) || !ATOM.test(under)) return null;
  return `${over}/${under}`;
}

function small(formula: XmlElement, name: string, digits: string): string | null {
  const [base, number] = [textIn(formula, 'm:e'), textIn(formula, name)];
  if (!base || !number || !ATOM.test(base) || !/^\d+$/.test(number)) return null;
  return base + Array.from(number, (digit) => digits[Number(digit)]).join('');
}

function textIn(formula: XmlElement, name: string): string | null {
  const part = childOf(formula, name);
  return part ? formulaText(part) : null;
}
