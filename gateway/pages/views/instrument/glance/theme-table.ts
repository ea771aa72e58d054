import { factAnchor } from '#gateway/pages/parts/fact-anchor.ts';
import { missing } from '#gateway/pages/parts/marks.ts';
import { html, type MarkupContent, when } from '#gateway/pages/site/markup.ts';
import { linkTo, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { present } from '#schema/shared/present.ts';
import { GLANCE } from '../told/instrument-words.ts';
import { partOf, type ToldFact, type ToldInstrument } from '../told/told-instrument.ts';

/** A statement with its number among the facts of its aspect. */
interface Numbered {
  id: string;
  number: number;
  themes: readonly string[];
}

/**
 * Every theme of the codebook, and those of the county that a statement has, with the statements on it; or whether nobody
 * found one, or nobody has looked.
 */
export function themeTable(visit: Visit, told: ToldInstrument, facts: readonly ToldFact[]): MarkupContent {
  const { say } = visit;
  const names = new Map(
    [...present(told.statements).flatMap(({ themes }) => present(themes)), ...present(told.themesNotCoded)].map(
      ({ key, name }) => [key, say(name)],
    ),
  );
  const statements = facts.filter(({ aspect }) => aspect === 'statements');
  const numbered = statements
    .map((fact, index): Numbered => ({ id: fact.id, number: index + 1, themes: themesOf(told, fact) }))
    .filter((_, index) => statements[index]?.value);
  const own = [...names.keys()].filter((key) => !codebook.themes.has(key));
  const rows = [...codebook.themes.keys(), ...own].map((key) => {
    const on = numbered.filter(({ themes }) => themes.includes(key));
    const name = names.get(key) ?? (say(codebook.themes.get(key)?.name) || key);
    return html`<div><dt><a href="${linkTo(visit, 'question', {}, key)}">${name}</a></dt><dd>${on.length > 0 ? numbers(visit, on) : without(visit, told, facts, key)}</dd></div>`;
  });
  const themeless = numbered.filter(({ themes }) => themes.length === 0);
  return html`<div class="part" id="teman"><h3>${say(GLANCE.themes)}</h3><p class="quiet">${say(GLANCE.themesLead)}</p>
    <dl class="themes">${rows}${when(themeless.length > 0, () => html`<div><dt>${say(GLANCE.withoutTheme)}</dt><dd>${numbers(visit, themeless)}</dd></div>`)}</dl></div>`;
}

function themesOf(told: ToldInstrument, { id }: ToldFact): string[] {
  const statement = present(told.statements).find((one) => one.id === id);
  return present(statement?.themes).map(({ key }) => key);
}

function numbers({ say }: Visit, statements: readonly Numbered[]): MarkupContent {
  return statements.map(
    ({ id, number }) =>
      html`<a class="nr" href="#${factAnchor(id)}" aria-label="${say(GLANCE.statements)} ${number}">${number}</a> `,
  );
}

/** Why there is no statement on a theme: looked for and not found, which leads to the fact that says so, or not looked for. */
function without(visit: Visit, told: ToldInstrument, facts: readonly ToldFact[], key: string): MarkupContent {
  if (present(told.themesNotCoded).some((theme) => theme.key === key)) return missing(visit, 'NOT_CODED');
  const fact = saidNothingOf(facts, key);
  const mark = missing(visit, 'NOT_STATED');
  return fact ? html`<a href="#${factAnchor(fact.id)}">${mark}</a>` : mark;
}

/** The fact that says that nothing is stated on a theme: of it, of a broader one, or of statements at all. */
function saidNothingOf(facts: readonly ToldFact[], key: string): ToldFact | undefined {
  const own = facts.find((fact) => fact.aspect === 'themesNotStated' && partOf(fact, 'theme') === key);
  const broader = codebook.themes.get(key)?.broader;
  if (own || broader === undefined)
    return own ?? facts.find(({ aspect, statedAs }) => aspect === 'statements' && statedAs === 'NOT_STATED');
  return saidNothingOf(facts, broader);
}
