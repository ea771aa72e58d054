import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { ticksOf } from './ticks.ts';
import { holds, middleOf, startOf, type TimeSpan } from './time-span.ts';
import { TIME } from './time-words.ts';

/** Pixels across the grip of the line of a day: room for a date. */
const GRIP = 92;

/**
 * The axis above pictures of a span: its years, and the grip of the line of the chosen day, which a script lets people
 * drag. It stays in sight where the pictures scroll.
 */
export function timeAxis({ say }: Pick<Visit, 'say'>, span: TimeSpan, on: string): Markup {
  return html`<div class="axis" data-day-axis data-from="${span.from}" data-to="${span.to}" data-on="${on}" data-drag="${say(TIME.drag)}">
    <svg width="100%" height="48" role="group" aria-label="${say(TIME.axis)}: ${span.from} – ${span.to}">
      ${ticksOf(span).map(
        ({ day, label, minor }) =>
          html`<line class="tick" x1="${startOf(span, day)}%" x2="${startOf(span, day)}%" y1="32" y2="48"/><text class="year${minor ? ' minor' : ''}" x="${startOf(span, day)}%" dx="4" y="44">${label}</text>`,
      )}
      ${when(holds(span, on), () => grip(middleOf(span, on), on))}
    </svg>
  </div>`;
}

/** The date on the line. It hangs left of the line by as much of itself as the line is along the axis, so it is never cut. */
function grip(place: number, on: string): MarkupContent {
  return html`<svg class="grip" x="${place}%" data-grip><line class="day" x1="0" x2="0" y1="24" y2="31"/><g transform="translate(${((-GRIP * place) / 100).toFixed(1)} 0)"><rect width="${GRIP}" height="24" rx="4"/><text x="${GRIP / 2}" y="17">${on}</text></g></svg>`;
}

/** What a picture over a span holds. */
export interface DrawnOverTime {
  /** What the picture is called for who does not see it. */
  label: string;
  /** In pixels. */
  height: number;
  drawn: MarkupContent;
  /** What is drawn over the line of the chosen day. */
  above?: MarkupContent;
}

/** A picture over a span: the lines of its years, what is drawn, and the line of the chosen day over it. */
export function timePlot(span: TimeSpan, on: string, { label, height, drawn, above }: DrawnOverTime): Markup {
  return html`<div class="plot"><svg width="100%" height="${height}" role="group" aria-label="${label}">
    ${ticksOf(span).map(({ day }) => html`<line class="tick" x1="${startOf(span, day)}%" x2="${startOf(span, day)}%" y1="0" y2="100%"/>`)}
    ${drawn}
    ${when(holds(span, on), () => html`<line class="day" x1="${middleOf(span, on)}%" x2="${middleOf(span, on)}%" y1="0" y2="100%" data-day-line/>`)}
    ${above}
  </svg></div>`;
}
