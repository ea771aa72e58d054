import { type PlainBulkArgs, plainBulk } from './plain-bulk.ts';
import { type PlainCoverageArgs, plainCoverage } from './plain-coverage.ts';
import { type PlainInstrument, plainData, plainDay } from './plain-data.ts';
import { plainFactsLike } from './plain-facts.ts';
import { plainHit } from './plain-search.ts';
import {
  type PlainFilter,
  plainAmong,
  plainMatching,
  plainPlacements,
  plainThemes,
  plainUnknown,
} from './plain-selection.ts';
import { type PlainPlace, plainPage, plainSortKey } from './plain-sort-key.ts';
import { plainStatus } from './plain-status.ts';

interface Args extends PlainCoverageArgs, PlainBulkArgs {
  filter: PlainFilter;
  after: PlainPlace | null;
  first: number;
  descending?: boolean;
  orderBy: string;
  ids: string[];
  aspects: string[];
  words: string[];
  matches: number;
  since: { number: number; mark: string } | null;
}

/** What a question is answered with; a selection that is not known makes it unknown. */
interface Answered {
  answer: object;
  count?: number;
  facets?: object;
}

const { updatedAt, instruments, documents, organisations } = plainData;
const BASE = { updatedAt, errorReports: { mailbox: null, url: 'https://region.example/fel' } };

/** Every question that this county knows. The others it does not answer. */
export const plainQuestions: Readonly<Record<string, (args: Args, statusOf: typeof plainStatus) => Answered | null>> = {
  county: () => ({
    answer: {
      ...BASE,
      ...{ contractVersion: '3.0.0', region: plainData.region, licence: null, knownGaps: plainData.knownGaps },
      ...{ instruments: instruments.length, documentsHeld: 3, textsHeld: 0, agreementTextsHeld: 2 },
    },
  }),
  revision: ({ since }) => {
    const { revision } = plainData;
    const restarted = since !== null && (since.number > revision.number || since.mark !== revision.mark);
    return { answer: { ...BASE, revision, licence: null, restarted } };
  },
  instruments: (args, statusOf) => listed(args, ({ type }, place) => ({ ...place, type }), statusOf),
  'compare-selection': (args) => listed(args, (one, place) => ({ ...place, found: found(one, args.aspects) })),
  compare: ({ ids, aspects }) => {
    const own = ids.filter((id) => id.startsWith(`${plainData.county.slug}:`));
    const known = own.flatMap((id) => instruments.find((one) => one.id === id) ?? []);
    const missing = own.filter((id) => known.every((one) => one.id !== id));
    return { answer: { ...BASE, found: known.map((one) => found(one, aspects)), removed: [], missing } };
  },
  facts: ({ filter, ...page }) => {
    const rows = plainFactsLike(filter);
    if (!rows) return null;
    return {
      answer: { ...BASE, unknown: plainUnknown(filter.instruments, instruments), ...plainPage(rows, page) },
      count: rows.length,
    };
  },
  documents: ({ filter, ...page }) => {
    const { ids, kinds, holdings, title, instruments: about } = filter;
    if (about !== undefined) return null;
    const rows = documents
      .map((row) => ({
        key: plainSortKey(row.document.facts.title[0]?.fact.wording ?? ''),
        ...row,
        about: [],
        instruments: 0,
      }))
      .filter(
        ({ id, key, document }) =>
          plainAmong(ids, [id]) &&
          plainAmong(holdings, [document.holding]) &&
          plainAmong(
            kinds,
            document.facts.kind.map(({ resolved }) => resolved.kind),
          ) &&
          (typeof title !== 'string' || key.includes(plainSortKey(title))),
      );
    return { answer: { ...BASE, unknown: plainUnknown(ids, documents), ...plainPage(rows, page) }, count: rows.length };
  },
  organisations: ({ filter, ...page }) => {
    const { ids, codes, kinds, name } = filter;
    const rows = organisations
      .map((organisation) => ({ key: plainSortKey(organisation.name), id: organisation.id, organisation }))
      .map((row) => ({ ...row, involvedIn: [], involvements: 0, decides: [], decisions: 0 }))
      .filter(
        ({ id, key, organisation }) =>
          plainAmong(ids, [id]) &&
          plainAmong(codes, [organisation.scbCode]) &&
          plainAmong(kinds, [organisation.kind]) &&
          (typeof name !== 'string' || key.includes(plainSortKey(name))),
      );
    return {
      answer: { ...BASE, unknown: plainUnknown(ids, organisations), ...plainPage(rows, page) },
      count: rows.length,
    };
  },
  search: ({ filter, words, matches, ...page }) => {
    const rows = plainMatching(filter)?.flatMap((one) => plainHit(one, { words, matches }) ?? []);
    if (!rows) return null;
    return {
      answer: { ...BASE, unknown: plainUnknown(filter.parties, organisations), ...plainPage(rows, page) },
      count: rows.length,
    };
  },
  'bulk-facts': (args) => {
    const found = plainBulk(args);
    return found && { answer: { ...BASE, ...found } };
  },
  coverage: (args) => ({ answer: { ...BASE, ...plainCoverage(args) } }),
};

/** A list of instruments in one of its orders; `null` where the filter has what this county does not know. */
function listed<Row>(
  { filter, orderBy, ...page }: Args,
  row: (one: PlainInstrument, place: PlainPlace) => Row,
  statusOf = plainStatus,
): Answered | null {
  const selected = plainMatching(filter, statusOf);
  if (!selected) return null;
  const byId = new Map(selected.map((one) => [one.id, one]));
  const { rows, more } = plainPage(
    selected.map((one) => ({ key: keyOf(one, orderBy), id: one.id })),
    page,
  );
  const shown = rows.flatMap((place) => {
    const one = byId.get(place.id);
    return one ? [row(one, place)] : [];
  });
  return {
    answer: { ...BASE, unknown: plainUnknown(filter.parties, organisations), rows: shown, more },
    count: selected.length,
    facets: {
      kinds: counted(selected.map(({ kind }) => [kind])),
      themes: counted(selected.map(plainThemes)),
      placements: counted(selected.map(plainPlacements)),
      ...{ states: null, certainties: null, validity: null },
    },
  };
}

function keyOf(one: PlainInstrument, orderBy: string): string {
  if (orderBy === 'VALID_FROM_UNDATED_LAST') return plainDay(one, ['validFrom', 'periodFrom']) ?? '~';
  const title = plainSortKey(one.title);
  return orderBy === 'COUNTY' ? `${plainData.county.code} ${title}` : title;
}

function counted(codes: readonly (readonly string[])[]): Record<string, number> {
  const all = codes.flatMap((own) => [...new Set(own)]);
  return Object.fromEntries([...new Set(all)].map((code) => [code, all.filter((one) => one === code).length]));
}

function found({ id, kind, title, shortTitle, facts }: PlainInstrument, aspects: readonly string[]) {
  return { id, kind, title, shortTitle, facts: facts.filter(({ aspect }) => aspects.includes(aspect)) };
}
