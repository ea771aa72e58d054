import { codebook } from '#schema/codebook/codebook.ts';
import { capital } from '#schema/shared/capital.ts';
import { distinct } from '#schema/shared/distinct.ts';
import { ENDPOINT } from '#schema/shared/endpoint.ts';
import { type ErrorPlace, errorPlaceLink } from '#schema/shared/error-place.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import type { Text } from '#schema/values/text.ts';
import type { AtomEntry } from './atom.ts';
import { tagOf } from './tag-uri.ts';
import type { ToldChange } from './told-changes.ts';

/** What entries of a feed are written with. */
interface EntryMakers {
  language: keyof Text;
  /** What addresses of the hub begin with. */
  hub: string;
  /** Where errors in the facts of the change’s county are reported; `null` where no place is stated or known. */
  errorReports: ErrorPlace | null;
}

/** A change as an entry of a feed: what happened to what, where, which facts are others, and where errors are reported. */
export function changeEntry(change: ToldChange, { language, hub, errorReports }: EntryMakers): AtomEntry {
  const { id, kind, title, subject, at, county } = change;
  const place = errorPlaceLink(errorReports);
  const happened = kind === null ? subject : capital(enumerations.ChangeKind[kind][language]);
  return {
    id: tagOf(hub, id),
    title: `${happened}: ${title ?? subject}`,
    updated: at,
    summary: `${county.name}. ${whatChanged(change)[language]}`,
    link: graphiqlLink(hub, change),
    related: place === null ? null : { title: reportTo(county.name)[language], address: place },
    categories: [
      { scheme: `${hub}/county`, term: county.code, label: county.name },
      ...(kind === null
        ? []
        : [{ scheme: `${hub}/change`, term: kind, label: enumerations.ChangeKind[kind][language] }]),
    ],
  };
}

function reportTo(county: string): Text {
  return { sv: `Rapportera fel i uppgifter från ${county}`, en: `Report an error in the facts of ${county}` };
}

/** The page that asks what there is now; of what is removed, what the county’s log tells. */
function graphiqlLink(hub: string, { kind, subject, county }: ToldChange): string {
  const query =
    kind === 'REMOVED'
      ? `{ changes(counties: ["${county.code}"], first: 100) { nodes { at kind subject title } pageInfo { hasNextPage endCursor } } }`
      : `{ node(id: ${JSON.stringify(subject)}) { __typename id ...Instrument ...Document } } ${FRAGMENTS}`;
  return `${hub}${ENDPOINT}?${new URLSearchParams({ query })}`;
}

const FRAGMENTS = `
fragment Instrument on Instrument {
  title { text { sv en } wording }
  county { name }
  facts { aspect statedAs wording inWords { sv en } }
}
fragment Document on Document { title { text { sv en } wording } }`;

function whatChanged({ kind, facts }: ToldChange): Text {
  if (facts === null || kind !== 'CHANGED')
    return { sv: 'Det gäller alla uppgifter.', en: 'This is about all that is said of it.' };
  if (facts.length === 0)
    return {
      sv: 'Det gäller slaget, eller hur navet har dokumentet.',
      en: 'This is about its kind, or how the hub has the document.',
    };
  const names = distinct(facts.map(({ aspect }) => aspect)).map(
    (id) => codebook.aspects.get(id)?.name ?? { sv: id, en: id },
  );
  return {
    sv: `Ändrade fakta: ${facts.length} (${names.map(({ sv }) => sv).join(', ')}).`,
    en: `Facts that changed: ${facts.length} (${names.map(({ en }) => en).join(', ')}).`,
  };
}
