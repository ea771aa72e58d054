import { CERTAINTIES } from '#gateway/pages/parts/parts-words.ts';
import { roomFor } from '#gateway/pages/parts/time/room-for.ts';
import { filled } from '#gateway/pages/parts/time/textures.ts';
import { timePlot } from '#gateway/pages/parts/time/time-axis.ts';
import { extentOf } from '#gateway/pages/parts/time/time-span.ts';
import { html, type Markup, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import type { Ages, CoverageSearch } from './coverage-search.ts';
import { COVERAGE, COVERAGE_STATUSES } from './coverage-words.ts';
import { agesInWords, fieldId, type NumberedArea } from './numbered-areas.ts';

/** Pixels of a year of age: more where few are shown, so that a picture is never a stripe. */
const YEAR = { least: 12, most: 24, picture: 264 };
/** Pixels that one line of words and two need. */
const LINES = { one: 14, two: 36 };

/** The areas of a county as a picture: time to the right, age upwards, each field a link to its row in the table. */
export function countyPicture(
  visit: Visit,
  asked: CoverageSearch,
  county: { code: string; name: string | null },
  areas: readonly NumberedArea[],
): Markup {
  const { ages, age, span, on } = asked;
  const scale = ageScale(ages);
  const chosen = when(
    age !== null && age >= ages.from && age <= ages.to && age,
    (year) => html`<line class="at-age" x1="0" x2="100%" y1="${scale.middleOf(year)}" y2="${scale.middleOf(year)}"/>`,
  );
  return html`<div class="picture">${ageAxis(visit, asked)}${timePlot(span, on, {
    label: `${visit.say(COVERAGE.pictureOf)}: ${county.name}`,
    height: scale.height,
    drawn: [areas.map((area) => fieldOf(visit, asked, county.code, area)), chosen],
    above: areas.map((area) => labelOf(visit, asked, area)),
  })}</div>`;
}

function fieldOf(visit: Visit, asked: CoverageSearch, county: string, field: NumberedArea): MarkupContent {
  const { number, ages, from, to, status, area } = field;
  const spoken = `${number} ${wordsOf(visit, field).join(', ')}: ${agesInWords(ages)} ${visit.say(COVERAGE.years)}, ${from} – ${to}`;
  return html`<a href="#${fieldId(county, number)}" aria-label="${spoken}"><svg class="field ${status.toLowerCase()}" ${placeAttributes(asked, field)}>${filled(
    status === 'UNDETERMINED' ? status : area.certainty,
  )}<rect class="edge" width="100%" height="100%"/>${status === 'OVERLAP' ? html`<rect class="edge inner"/>` : null}</svg></a>`;
}

/** What stands in a field, over all lines: its number and its words, where they have room. The link says the same. */
function labelOf(visit: Visit, asked: CoverageSearch, field: NumberedArea): MarkupContent {
  const { width, height } = placeIn(asked, field);
  if (height < LINES.one) return null;
  const words = wordsOf(visit, field);
  const lines = height >= LINES.two ? words : [words.join(', ')];
  const letters = Math.max(...lines.map((line) => line.length));
  return html`<svg class="label" ${placeAttributes(asked, field)} aria-hidden="true"><text class="number ${roomFor(1, width)}" x="7" y="16">${field.number}</text><g class="${roomFor(letters + 2, width)}">${lines.map(
    (line, index) => html`<text x="24" y="${16 + index * 16}">${line}</text>`,
  )}</g></svg>`;
}

/** Whether a field is covered, and how surely. */
function wordsOf({ say }: Visit, { status, area }: NumberedArea): string[] {
  const word = say(COVERAGE_STATUSES[status].word);
  return area.certainty ? [word, say(CERTAINTIES[area.certainty].word).toLowerCase()] : [word];
}

/** Where a field is: to the right in percent, downwards in pixels. */
function placeIn({ span, ages }: CoverageSearch, field: NumberedArea) {
  const scale = ageScale(ages);
  const height = scale.yearHeight * (field.ages.to - field.ages.from + 1);
  return { ...extentOf(span, field), top: scale.topOf(field.ages.to), height };
}

function placeAttributes(asked: CoverageSearch, field: NumberedArea): Markup {
  const { start, width, top, height } = placeIn(asked, field);
  return html`x="${start}%" y="${top}" width="${width}%" height="${height}"`;
}

function ageAxis({ say }: Visit, { ages, age }: CoverageSearch): Markup {
  const scale = ageScale(ages);
  const step = ages.to - ages.from > 8 ? 3 : 1;
  const shown = Array.from({ length: ages.to - ages.from + 1 }, (_, index) => ages.from + index).filter(
    (year) => year === age || (year % step === 0 && Math.abs(year - (age ?? Number.NaN)) !== 1),
  );
  return html`<svg class="ages" width="100%" height="${scale.height}" role="img" aria-label="${say(COVERAGE.ages)}: ${agesInWords(ages)} ${say(COVERAGE.years)}">${shown.map(
    (year) =>
      html`<text class="${year === age ? 'chosen' : 'year'}" x="100%" dx="-8" y="${scale.middleOf(year)}" dy="4">${year}</text>`,
  )}</svg>`;
}

/** Where ages are in a picture, in pixels from its top: each year a band, the highest first. */
function ageScale({ from, to }: Ages) {
  const count = to - from + 1;
  const yearHeight = Math.max(YEAR.least, Math.min(YEAR.most, Math.round(YEAR.picture / count)));
  const topOf = (year: number) => (to - year) * yearHeight;
  return { yearHeight, height: count * yearHeight, topOf, middleOf: (year: number) => topOf(year) + yearHeight / 2 };
}
