import { latestChangesReader } from '#gateway/changes-log/latest-changes.ts';
import { codebook } from '#schema/codebook/codebook.ts';
import { keyOf } from '#schema/keys/ids.ts';
import { capital } from '#schema/shared/capital.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { present } from '#schema/shared/present.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import { type AnsweredCountyFragment, ChangesDocument, type ChangesQuery } from '../documents/generated-documents.ts';
import type { AskPage } from '../documents/page-document.ts';
import { html, type MarkupContent, when } from '../site/markup.ts';
import { linkTo, type Visit } from '../site/visit.ts';
import { inSwedish } from './in-swedish.ts';
import { logPage, type WholeChange } from './log-page.ts';

type Answered = NonNullable<ChangesQuery['changes']>;
type Node = NonNullable<NonNullable<Answered['nodes']>[number]>;

/** A change as it is told: where and when always stand. */
export type NewsChange = WholeChange<Node>;

/** The latest changes, the newest first, and how each county answered. */
export interface News {
  changes: readonly NewsChange[];
  counties: readonly AnsweredCountyFragment[];
}

const readers = new WeakMap<AskPage, () => Promise<News>>();

/** Reads the latest changes of all counties; a hub’s logs are read from their beginning once. */
export function newsOf({ ask }: Visit): Promise<News> {
  const reader = readers.get(ask) ?? newsReader(ask);
  readers.set(ask, reader);
  return reader();
}

function newsReader(ask: AskPage): () => Promise<News> {
  let counties: AnsweredCountyFragment[] = [];
  const read = latestChangesReader<NewsChange>(async (after) => {
    const { changes } = await ask(ChangesDocument, { after });
    counties = present(changes?.counties);
    return logPage(changes, after);
  });
  return async () => ({ changes: (await read()).changes, counties });
}

/** A change in words: when, which is said as `told`, where, what happened to what, and which facts are others. */
export function newsLine(visit: Visit, change: NewsChange, told: string): MarkupContent {
  const { say } = visit;
  const { at, kind, county, subjectType } = change;
  const happened = kind && capital(say(enumerations.ChangeKind[kind]));
  return html`<time class="date" datetime="${at}">${told}</time>
<div><span class="county">${county.name ?? county.code}${when(subjectType, (type) => ` · ${say(enumerations.SubjectType[type])}`)}</span>${happened}: ${subjectLink(visit, change)}${factsChanged(visit, change)}</div>`;
}

/** What it happened to, with a link where it is still there. */
function subjectLink(visit: Visit, { kind, subject, subjectType, title, instrument }: NewsChange): MarkupContent {
  const id = keyOf(subject ?? '');
  const called = instrument?.shortTitle ? visit.say(instrument.shortTitle) : inSwedish(visit, title ?? id);
  if (kind === 'REMOVED') return called;
  return html`<a href="${linkTo(visit, subjectType === 'DOCUMENT' ? 'document' : 'instrument', {}, id)}">${called}</a>`;
}

function factsChanged({ say }: Visit, { kind, facts }: NewsChange): MarkupContent {
  if (kind !== 'CHANGED' || facts === null) return null;
  const names = distinct(present(facts).map(({ aspect }) => aspect ?? '')).map((id) =>
    say(codebook.aspects.get(id)?.name ?? { sv: id, en: id }).toLowerCase(),
  );
  return html`<p class="quiet">${names.length === 0 ? say(OTHERWISE) : `${facts.length} ${say(facts.length === 1 ? FACT : FACTS)}: ${names.join(', ')}`}</p>`;
}

const FACT: Text = { sv: 'uppgift', en: 'fact' };
const FACTS: Text = { sv: 'uppgifter', en: 'facts' };
const OTHERWISE: Text = {
  sv: 'Det gäller slaget, eller hur navet har dokumentet.',
  en: 'This is about its kind, or how the hub has the document.',
};
