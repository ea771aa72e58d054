import { CERTAINTIES } from '#gateway/pages/parts/parts-words.ts';
import { roomFor } from '#gateway/pages/parts/time/room-for.ts';
import { filled } from '#gateway/pages/parts/time/textures.ts';
import { timePlot } from '#gateway/pages/parts/time/time-axis.ts';
import { extentOf, middleOf, type TimeSpan } from '#gateway/pages/parts/time/time-span.ts';
import { html, type Markup, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { type HeldBar, happeningsWithin, heldBars, insteadOfBars, isAssignment } from './held-bars.ts';
import type { HeldRow } from './held-items.ts';
import type { TimelineSearch } from './timeline-search.ts';
import { TIMELINE } from './timeline-words.ts';

/** Pixels from the top: what happened above, bars in the middle, consultations below. */
const LANES = { happened: 13, bars: 26, bar: 20, assignment: 10, consultations: 52, consultation: 9 };
const HEIGHT = { usual: 54, consulted: 68 };

/** A row's picture: bars for when it was in force, marks for what happened, each a link to what it says by what and why. */
export function rowPicture(visit: Visit, { span, on }: TimelineSearch, row: HeldRow, label: string): Markup {
  const bars = heldBars(row, span);
  const happened = happeningsWithin(row, span);
  const consulted = happened.some(([{ kind } = { kind: null }]) => kind === 'consultation');
  return timePlot(span, on, {
    label,
    height: consulted ? HEIGHT.consulted : HEIGHT.usual,
    drawn: [bars.map((bar) => barOf(visit, row, bar, span)), happened.map((alike) => happeningOf(visit, alike, span))],
    above:
      bars.length > 0
        ? bars.map((bar) => labelOfBar(visit, row, bar, span))
        : html`<text class="instead" x="0" y="${LANES.bars + 15}" dx="6">${visit.say(insteadOfBars(row, span))}</text>`,
  });
}

function barOf({ say }: Visit, row: HeldRow, bar: HeldBar, span: TimeSpan): MarkupContent {
  const { start, width } = extentOf(span, bar);
  const assigned = isAssignment(row);
  const word = say(CERTAINTIES[bar.sureness].word);
  const cut = [bar.from < span.from || start === 0 ? 'from-before' : '', bar.to >= span.to ? 'on-after' : ''];
  const kind = ['bar', bar.sureness.toLowerCase(), assigned ? 'assigned' : '', ...cut].filter(Boolean).join(' ');
  const spoken = `${word}: ${say(assigned ? TIMELINE.assignment : TIMELINE.inForce).toLowerCase()} ${bar.from} – ${bar.to}`;
  return html`<a href="#${bar.id}" aria-label="${spoken}"><svg class="${kind}" x="${start}%" y="${LANES.bars}" width="${width}%" height="${assigned ? LANES.assignment : LANES.bar}">${filled(bar.sureness)}<rect class="edge" width="100%" height="100%"/></svg></a>`;
}

/** How sure a bar is, over all lines, where the word has room. The link says the same. */
function labelOfBar({ say }: Visit, row: HeldRow, bar: HeldBar, span: TimeSpan): MarkupContent {
  const { start, width } = extentOf(span, bar);
  const word = say(CERTAINTIES[bar.sureness].word);
  return isAssignment(row)
    ? null
    : html`<text class="label ${bar.sureness.toLowerCase()} ${roomFor(word.length, width)}" x="${start}%" dx="6" y="${LANES.bars + 14}" aria-hidden="true">${word}</text>`;
}

type Alike = ReturnType<typeof happeningsWithin>[number];

function happeningOf({ say }: Visit, alike: Alike, span: TimeSpan): MarkupContent {
  const [first] = alike;
  if (!first) return null;
  const { id, kind, days } = first;
  const one = days.from === days.to;
  const name = alike.length === 1 ? say(TIMELINE[kind]) : `${alike.length} ${say(TIMELINE[`${kind}Many`])}`;
  const spoken = `${name}, ${one ? days.from : `${days.from} – ${days.to}`}`;
  const { start, width } = extentOf(span, days);
  if (kind === 'consultation')
    return html`<a href="#${id}" aria-label="${spoken}"><svg class="consulted" x="${start}%" y="${LANES.consultations}" width="${width}%" height="${LANES.consultation}"><rect class="edge" width="100%" height="100%"/></svg></a>`;
  const place = middleOf(span, days.from) + (one ? 0 : width / 2);
  const around = one
    ? null
    : html`<line class="about" x1="${start}%" x2="${start + width}%" y1="${LANES.happened}" y2="${LANES.happened}"/>`;
  return html`<a href="#${id}" aria-label="${spoken}">${around}<svg class="happened ${kind}" x="${place}%" y="${LANES.happened}">${markOfKind(kind)}</svg></a>`;
}

function markOfKind(kind: Alike[number]['kind']): MarkupContent {
  const shape = kind === 'event' ? html`<path d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>` : html`<circle r="5.5"/>`;
  return html`<circle class="near" r="12"/>${shape}`;
}
