import type { CodebookQuery, CountedStandingsFragment } from '#gateway/pages/documents/generated-documents.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import type { Visit } from '#gateway/pages/site/visit.ts';
import { enumeratedInWords } from '#schema/contract/words-of-values.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { answersCounted } from './answers-counted.ts';
import { CODEBOOK } from './codebook-words.ts';

export type AnsweredAspect = NonNullable<NonNullable<CodebookQuery['aspects']>[number]>;
export type AnsweredTheme = NonNullable<NonNullable<CodebookQuery['themes']>[number]>;

/** What a comparison can look at, in words. */
const BASES = enumeratedInWords('ComparisonBasis').words;

type Counts = CountedStandingsFragment | null | undefined;

/** An aspect: what it is, what it is said of, how it is compared, and how many say something. */
export function aspectEntry(visit: Visit, aspect: AnsweredAspect, counts: Counts): MarkupContent {
  const { say } = visit;
  const { id, of, appliesTo, valueType, basis, since } = aspect;
  const types = present(appliesTo).map((type) => say(enumerations.InstrumentType[type]));
  const about = [
    [CODEBOOK.appliesTo, of === 'DOCUMENT' ? say(CODEBOOK.documents) : types.join(', ')],
    [CODEBOOK.value, valueType],
    [CODEBOOK.compared, basis && say(basis === 'NONE' ? CODEBOOK.notCompared : BASES[basis])],
    [CODEBOOK.since, since],
  ] as const;
  return html`<div class="entry" id="aspekt-${id}">
    <dt><b>${say(aspect.name)}</b> <code>${id}</code></dt>
    <dd><p>${say(aspect.definition)}</p>
      <p class="quiet">${about
        .filter(([, value]) => value)
        .map(([name, value]) => `${say(name)}: ${value}`)
        .join(' · ')}</p>
      ${of === 'DOCUMENT' ? null : answersCounted(visit, id, counts)}</dd></div>`;
}

/** A theme: what it is about, of which it is a part, and how many speak of it. */
export function themeEntry(
  visit: Visit,
  theme: AnsweredTheme,
  themes: readonly AnsweredTheme[],
  counts: Counts,
): MarkupContent {
  const { say } = visit;
  const { id, key, broader, since } = theme;
  const whole = themes.find((other) => other.id === broader);
  const about = [
    whole && `${say(CODEBOOK.broader)}: ${say(whole.name)}`,
    since ? `${say(CODEBOOK.since)}: ${since}` : say(CODEBOOK.own),
  ];
  return html`<div class="entry" id="tema-${key.replaceAll(':', '-')}">
    <dt><b>${say(theme.name)}</b> <code>${key}</code></dt>
    <dd><p>${say(theme.definition)}</p><p class="quiet">${about.filter(Boolean).join(' · ')}</p>
      ${answersCounted(visit, id, counts)}</dd></div>`;
}
