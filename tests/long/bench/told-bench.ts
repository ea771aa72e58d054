import { type Amount, type Found, type Goal, isReached, type Measured } from './measured.ts';

/** Between these lines of a document stands what was measured last. */
const [BEGIN, END] = ['<!-- measured: npm run bench writes what follows -->', '<!-- end of what was measured -->'];

/** All that was found, as Markdown: ratios beside the goals, then the numbers of the machine. */
export function toldFound({ measured, amounts }: Found): string {
  return [
    table(
      ['work', 'what beside what', 'in', 'ratio, middle (least–most)', 'goal', 'reached'],
      measured.map((line) => [
        line.work,
        `${line.one} / ${line.other}`,
        line.measure,
        toldRatio(line),
        toldGoal(line.goal),
        { true: 'yes', false: 'no', null: '' }[`${isReached(line)}`],
      ]),
    ),
    'The middle of all rounds, in numbers of this machine:',
    table(
      ['work', 'who', 'in a second', 'processor for each'],
      amounts.map(({ work, name, perSecond, cpuMs }) => [work, name, rounded(perSecond), toldCpu(cpuMs)]),
    ),
  ].join('\n\n');
}

/** A document with what was measured in the place of what stood between its marks. Throws where they are missing. */
export function withMeasured(document: string, told: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the document has no part between ${BEGIN} and ${END}`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${told}\n\n${document.slice(end)}`;
}

function toldRatio({ ratio, note }: Measured): string {
  const told = ratio ? `${rounded(ratio.median)} (${rounded(ratio.least)}–${rounded(ratio.most)})` : 'not measured';
  return note ? `${told}; ${note}` : told;
}

function toldGoal(goal: Goal | null): string {
  if (!goal) return '';
  return 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
}

function toldCpu(milliseconds: Amount['cpuMs']): string {
  return milliseconds === null ? 'this system does not tell' : `${rounded(milliseconds)} ms`;
}

/** Three digits that say something. */
function rounded(number: number): string {
  return number >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
