import { appliesTo, aspectOf, codebook, isOfDocuments } from '#schema/codebook/codebook.ts';
import type { OrganisationsSeed } from '#schema/seeds/county-seed.ts';
import { formatCitation } from '#schema/values/citation.ts';
import { enumerations } from '#schema/values/enumerations.ts';
import { typeOfKind } from '#schema/values/instrument-types.ts';
import { ORGANISATION_FIELDS, type Proposal, type ProposedOrganisation } from '../proposals/proposal.ts';
import type { ReadProposals } from '../propose-facts.ts';

/** What a draft is written about and where its names are from. */
export interface DraftOf {
  document: string;
  instrument: string;
  sourceFile: string;
  lineCount: number;
  /** The organisations that the county has already. */
  known: OrganisationsSeed['organisations'];
}

/** A draft as seed files have it. */
export interface DraftSeeds {
  document: object;
  instrument: object;
  /** Those that the county has not yet. */
  organisations: object[];
}

type Facts = Record<string, object[]>;

/** What the rules read as seeds, each fact marked as one that nobody has confirmed. */
export function draftSeeds(read: ReadProposals, of: DraftOf): DraftSeeds {
  const called = calledInSeeds(read.organisations, of.known);
  const proposals = [...read.proposals, ownDocument(read, of)];
  const facts = (aspects: (of: string) => boolean): Facts =>
    Object.fromEntries(
      [...codebook.aspects.keys()].flatMap((id) => {
        const own = proposals.filter(({ aspect }) => aspect === id && aspects(aspect));
        return own.length === 0 ? [] : [[id, own.map((one) => factOf(one, of.document, called))]];
      }),
    );
  const ofDocument = facts((id) => aspectOf(id as never).of === 'DOCUMENT');
  const ofInstrument = facts((id) => aspectOf(id as never).of === 'INSTRUMENT');
  const type = typeOfKind(read.kind);
  const silent = missing(ofInstrument, (aspect) => appliesTo(aspect, type));
  return {
    document: {
      ...{ slug: of.document, holding: 'CITED', lineCount: of.lineCount, sourceFile: of.sourceFile },
      ...{ codebook: codebook.version, facts: ofDocument },
      notStated: notStated(missing(ofDocument, isOfDocuments), of),
    },
    instrument: {
      ...{ slug: of.instrument, kind: read.kind, codebook: codebook.version, facts: ofInstrument },
      notStated: notStated(silent, of),
    },
    organisations: read.organisations
      .filter(({ slug }) => !of.known.some((one) => one.slug === called.get(slug)))
      .map((organisation) => ({ ...organisation, unconfirmed: true })),
  };
}

function missing(facts: Facts, applies: (aspect: ReturnType<typeof aspectOf>) => boolean): string[] {
  return [...codebook.aspects.values()]
    .filter((aspect) => applies(aspect) && !aspect.optional && !facts[aspect.id])
    .map(({ id }) => id);
}

/** Everything that must be stated and was not found, to be confirmed for the whole paper. */
function notStated(aspects: readonly string[], { document, lineCount }: DraftOf): object[] {
  if (aspects.length === 0) return [];
  return [{ aspects, unconfirmed: true, cite: [formatCitation({ document, lineStart: 1, lineEnd: lineCount })] }];
}

const ORGANISATIONS: ReadonlySet<string> = new Set(ORGANISATION_FIELDS);

/** Values from the paper in which organisations are called as the county's seeds call them. */
function factOf(
  { value, wording, lines, reasoning }: Proposal,
  document: string,
  called: ReadonlyMap<string, string>,
): object {
  const renamed = Object.fromEntries(
    Object.entries(value).map(([field, held]) => [
      field,
      ORGANISATIONS.has(field) ? (called.get(String(held)) ?? held) : held,
    ]),
  );
  return {
    ...renamed,
    ...(reasoning ? { statedAs: 'INFERRED', reasoning } : {}),
    wording,
    unconfirmed: true,
    cite: lines.map(([lineStart, lineEnd]) => formatCitation({ document, lineStart, lineEnd })),
  };
}

/** The slugs of organisations, by those that the rules gave them: one that the county has keeps its own. */
function calledInSeeds(named: readonly ProposedOrganisation[], known: DraftOf['known']): Map<string, string> {
  return new Map(
    named.map((one) => {
      const own = known.find(
        ({ slug, name, aliases, kind, scbCode }) =>
          (one.scbCode !== undefined && scbCode === one.scbCode) ||
          (one.kind === 'COUNTY_MUNICIPALITIES' && kind === one.kind) ||
          [name, ...aliases].includes(one.name) ||
          slug === one.slug,
      );
      return [one.slug, own?.slug ?? one.slug];
    }),
  );
}

/** The paper itself, as what it is to the instrument. */
function ownDocument({ proposals }: ReadProposals, { document }: DraftOf): Proposal {
  const kind = proposals.find(({ aspect }) => aspect === 'documentKind');
  const title = proposals.find(({ aspect }) => aspect === 'documentTitle') ?? proposals[0];
  const lines = (kind ?? title)?.lines.slice(0, 1) ?? [[1, 1]];
  const words = enumerations.DocumentKind[(kind?.value.kind ?? 'OTHER') as keyof typeof enumerations.DocumentKind];
  return {
    aspect: 'documents',
    value: { document, role: words },
    wording: (kind ?? title)?.wording ?? '',
    lines,
    why: 'document/own',
  };
}
