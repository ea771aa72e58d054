import type { AnsweredCountyFragment } from '#gateway/pages/documents/generated-documents.ts';
import {
  checkFields,
  dayField,
  type FieldChoice,
  flagField,
  hiddenFields,
  selectField,
} from '#gateway/pages/parts/form-fields.ts';
import { html, type MarkupContent } from '#gateway/pages/site/markup.ts';
import { linkTo, MINE, type Visit } from '#gateway/pages/site/visit.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { present } from '#schema/shared/present.ts';
import { label, type Member, membersOf } from '#schema/values/enumerations.ts';
import type { HeadColumn } from './arrange-columns.ts';
import { CHOOSE } from './compare-words.ts';
import { AGREEMENTS, ALL_KINDS, type CompareChoice } from './read-choice.ts';

/** The form by which is chosen what stands side by side, and what of it is shown. */
export function choiceForm(
  visit: Visit,
  choice: CompareChoice,
  counties: readonly AnsweredCountyFragment[],
  columns: readonly HeadColumn[],
): MarkupContent {
  const { say, mine } = visit;
  const picked = choice.ids.length > 0;
  return html`<form class="choose" method="get" action="${linkTo({ ...visit, mine: null }, 'compare')}">
    ${hiddenFields({ [MINE]: mine, asKnownAt: choice.asKnownAt, ids: choice.ids.join(',') || null })}
    ${picked ? html`<p class="picked">${say(CHOOSE.picked)} <a href="${linkTo(visit, 'compare')}">${say(CHOOSE.unpick)}</a></p>` : selecting(visit, choice, counties, columns)}
    ${dayField('on', say(picked ? CHOOSE.standingOn : CHOOSE.on), choice.on, say(CHOOSE.day))}
    ${flagField('differs', say(CHOOSE.differs), choice.differs)}
    <button type="submit" class="go">${say(CHOOSE.show)}</button>
    ${furtherChoices(visit, choice, picked ? [] : columns)}
  </form>`;
}

function selecting(
  visit: Visit,
  choice: CompareChoice,
  answered: readonly AnsweredCountyFragment[],
  columns: readonly HeadColumn[],
): MarkupContent {
  const { say } = visit;
  const counties = answered.flatMap(({ county }) => county ?? []);
  return html`${checkFields(
    'counties',
    say(CHOOSE.counties),
    counties.map(({ code, name }) => ({ value: code, label: name ?? code })),
    choice.counties,
  )}
    ${oneOrMore(
      'kinds',
      say(CHOOSE.kinds),
      [
        { value: ALL_KINDS, label: say(CHOOSE.allKinds) },
        { value: AGREEMENTS.join(','), label: say(CHOOSE.agreements) },
        ...membersOf('InstrumentKind').map((kind) => ({
          value: kind,
          label: capital(say(label('InstrumentKind', kind))),
        })),
      ],
      choice.kinds.length > 0 ? choice.kinds : [ALL_KINDS],
    )}
    ${oneOrMore(
      'themes',
      say(CHOOSE.theme),
      [
        { value: '', label: say(CHOOSE.allThemes) },
        ...[...codebook.themes.values()].map(({ id, name }) => ({ value: id, label: capital(say(name)) })),
      ],
      choice.themes,
    )}
    ${oneOrMore(
      'parties',
      say(CHOOSE.party),
      [{ value: '', label: say(CHOOSE.allParties) }, ...partiesOf(columns)],
      choice.parties,
    )}`;
}

/** Roles of who can be chosen as a party. */
const PARTIES: readonly (Member<'PartyRole'> | null)[] = ['PARTY', 'ASKED_TO_DECIDE'];

/** The parties of the instruments that are shown, by their names. */
function partiesOf(columns: readonly HeadColumn[]): FieldChoice[] {
  const named = columns.flatMap(({ standing, instrument }) =>
    present(standing?.parties)
      .filter(({ role }) => PARTIES.includes(role))
      .flatMap(({ organisation }) =>
        organisation ? [[organisation.id, `${organisation.name} (${instrument?.county?.name})`] as const] : [],
      ),
  );
  return [...new Map(named)]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
}

/** A field with one of several choices; several that the address names are one more choice. */
function oneOrMore(
  name: string,
  words: string,
  choices: readonly FieldChoice[],
  chosen: readonly string[],
): MarkupContent {
  const value = chosen.join(',');
  const known = choices.some((choice) => choice.value === value);
  const named = chosen.map((one) => choices.find((choice) => choice.value === one)?.label ?? one).join(', ');
  return selectField(name, words, known ? choices : [...choices, { value, label: named }], value);
}

function furtherChoices({ say }: Visit, choice: CompareChoice, columns: readonly HeadColumn[]): MarkupContent {
  const aspects = [...codebook.aspects.values()].filter(({ of }) => of === 'INSTRUMENT');
  const named = aspects.map(({ id, name }) => ({ value: id, label: say(name) }));
  const judged = named.filter((_, index) => aspects[index]?.basis !== 'NONE');
  const bases = columns.map(({ instrumentId, name, instrument }) => ({
    value: instrumentId,
    label: `${name} (${instrument?.county?.name})`,
  }));
  const open = choice.aspects.length > 0 || choice.like !== null;
  return html`<details class="fold"${open ? html` open` : null}><summary>${say(CHOOSE.more)}</summary>
    ${
      columns.length > 0
        ? html`<div class="alike">${oneOrMore('like', say(CHOOSE.like), [{ value: '', label: say(CHOOSE.anything) }, ...judged], choice.like ? [choice.like] : [])}
      ${oneOrMore('base', say(CHOOSE.base), [{ value: '', label: say(CHOOSE.anyBase) }, ...bases], choice.base ? [choice.base] : [])}</div>`
        : null
    }
    ${checkFields('aspects', say(CHOOSE.aspects), named, choice.aspects)}</details>`;
}
