import { HubError } from '#schema/shared/errors.ts';
import type { Text } from '#schema/values/text.ts';
import { inBoth } from '../declaration/column.ts';
import type { Source } from '../declaration/report-source.ts';

/** What entries of the codebook can be. */
export const ENTRY_KINDS = {
  ASPECT: inBoth('aspekt · aspect'),
  THEME: inBoth('tema · theme'),
  ASPECT_GROUP: inBoth('grupp av aspekter · group of aspects'),
  ENUMERATION: inBoth('uppräkning · enumeration'),
  ENUMERATION_VALUE: inBoth('värde i en uppräkning · value of an enumeration'),
} as const satisfies Record<string, Text>;

interface Named {
  code: string;
  name: Text;
}

/** An entry of the codebook. */
export interface CodebookEntry extends Named {
  is: keyof typeof ENTRY_KINDS;
  /** The version of the codebook that the row is of, and the one that the entry came with. */
  version: string;
  since?: string | null;
  definition?: Text | null;
  /** What it belongs to. */
  within?: Named | null | undefined;
  /** What aspects alone have. */
  of?: string | null;
  valueType?: string | null;
  basis?: string | null;
  appliesTo?: Readonly<Record<'agreements' | 'directives' | 'others' | 'documents', boolean>>;
}

interface Defined {
  id: string;
  name: Text;
  definition: Text | null;
  since: string | null;
}

interface CodebookAnswer {
  codebook: {
    version: string;
    groups: readonly Named[];
    enumerations: readonly (Named & { values: readonly Named[] })[];
  };
  aspects: readonly (Defined & {
    group: Named | null;
    of: string | null;
    valueType: string | null;
    basis: string | null;
    appliesTo: readonly string[] | null;
  })[];
  themes: readonly (Defined & { broader: string | null })[];
}

const NAME = 'name { sv en }';

const DOCUMENT = `
  query CodebookRows {
    codebook { version groups { code ${NAME} } enumerations { code ${NAME} values { code ${NAME} } } }
    aspects { id ${NAME} definition { sv en } group { code ${NAME} } of valueType basis since appliesTo }
    themes { id ${NAME} definition { sv en } broader since }
  }`;

/** The codebook as rows, an entry each. */
export const codebookRows: Source<CodebookEntry> = {
  document: DOCUMENT,
  fixed: {},
  ofCounties: false,
  key: null,
  async *rows({ hub }) {
    const { data, problems } = await hub(DOCUMENT, {});
    const [problem] = problems;
    if (problem) throw new HubError('SUBGRAPH_UNAVAILABLE', problem.message);
    const answer = data as unknown as CodebookAnswer;
    const { version } = answer.codebook;
    yield entriesOf(answer).map((entry) => ({ county: null, state: 'HELD', row: { ...entry, version } }));
  },
};

function entriesOf({ codebook, aspects, themes }: CodebookAnswer): Omit<CodebookEntry, 'version'>[] {
  const themesById = new Map(themes.map(({ id, name }) => [id, { code: id, name }]));
  return [
    ...codebook.groups.map(({ code, name }) => ({ is: 'ASPECT_GROUP' as const, code, name })),
    ...aspects.map(({ id, group, appliesTo, ...aspect }) => ({
      ...aspect,
      is: 'ASPECT' as const,
      code: id,
      within: group,
      appliesTo: {
        agreements: appliesTo?.includes('AGREEMENT') ?? false,
        directives: appliesTo?.includes('DIRECTIVE') ?? false,
        others: appliesTo?.includes('OTHER') ?? false,
        documents: aspect.of === 'DOCUMENT',
      },
    })),
    ...themes.map(({ id, broader, ...theme }) => ({
      ...theme,
      is: 'THEME' as const,
      code: id,
      within: broader === null ? null : themesById.get(broader),
    })),
    ...codebook.enumerations.flatMap(({ values, ...enumeration }) => [
      { is: 'ENUMERATION' as const, ...enumeration },
      ...values.map((value) => ({ is: 'ENUMERATION_VALUE' as const, ...value, within: enumeration })),
    ]),
  ];
}
