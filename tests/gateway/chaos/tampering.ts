/** Makes of a right answer what no answer of the hub may be. */
export type Tampering = (answer: ListAnswer) => ListAnswer;

/** An answer to a list of instruments. */
export interface ListAnswer {
  data: {
    instruments: {
      totalCount: number | null;
      nodes: ({ id: string; county: { slug: string }; kind: string; title: unknown } | null)[];
      counties: { status: string; county: { slug: string } }[];
    };
  };
  errors?: { message: string; extensions: { code: string; county?: string } }[] | undefined;
}

type List = ListAnswer['data']['instruments'];

/** Every way to be wrong, by what is then so. */
export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'a row is dropped': inList((list) => ({ ...list, nodes: list.nodes.slice(1) })),
  'a row is dropped, and not counted': inList((list) => ({
    ...list,
    nodes: list.nodes.slice(1),
    totalCount: (list.totalCount ?? 0) - 1,
  })),
  'a row is there twice': inList((list) => ({ ...list, nodes: [...list.nodes.slice(0, -1), list.nodes[0] ?? null] })),
  'rows change places': inList((list) => ({ ...list, nodes: list.nodes.toReversed() })),
  'a row is of another county': inFirst((row) => ({ ...row, county: { slug: 'elsewhere' } })),
  'a row has the id of another county’s': inFirst((row) => ({ ...row, id: row.id.replace(/^[^:]+/, 'elsewhere') })),
  'a value is another': inFirst((row) => ({ ...row, kind: 'AGREED_OTHERWISE' })),
  'a value is lost': inFirst((row) => ({ ...row, title: null })),
  'a value is of another type': inFirst((row) => ({ ...row, title: [row.title] })),
  'a field is missing': inFirst(({ title, ...row }) => row as typeof row & { title: unknown }),
  'a field is too many': inFirst((row) => ({ ...row, more: 1 })),
  'a row is null': inFirst(() => null),
  'the number is another': inList((list) => ({ ...list, totalCount: (list.totalCount ?? 0) + 1 })),
  'a county is not told of': inList((list) => ({ ...list, counties: list.counties.slice(1) })),
  'a county that answered is told as silent': inList((list) => ({
    ...list,
    counties: list.counties.map((each, at) => (at === 0 ? { ...each, status: 'UNAVAILABLE' } : each)),
  })),
  'an error names nobody': ({ data }) => ({
    data,
    errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  }),
};

/** The same for an answer that names a county as silent. */
export const TAMPERINGS_OF_PARTIAL: Readonly<Record<string, Tampering>> = {
  'no error names the county that is silent': ({ data }) => ({ data }),
  'an error names another county': ({ data, errors }) => ({
    data,
    errors: errors?.map((each) => ({ ...each, extensions: { ...each.extensions, county: 'elsewhere' } })),
  }),
  'the county that is silent is told as answering': inList((list) => ({
    ...list,
    counties: list.counties.map((each) => ({ ...each, status: 'ANSWERED' })),
  })),
  'the silent county is told as not asked': inList((list) => ({
    ...list,
    counties: list.counties.map((each) => (each.status === 'ANSWERED' ? each : { ...each, status: 'NOT_ASKED' })),
  })),
};

function inList(change: (list: List) => List): Tampering {
  return (answer) => ({ ...answer, data: { instruments: change(answer.data.instruments) } });
}

/** Changes the first row. */
function inFirst(change: (row: NonNullable<List['nodes'][0]>) => List['nodes'][0]): Tampering {
  return inList((list) => ({ ...list, nodes: list.nodes.map((row, at) => (at === 0 && row ? change(row) : row)) }));
}
