import { type FieldNode, Kind, parse, print, visit } from 'graphql';

/** Root fields that tell nothing of counties' data. */
const TIMELESS = new Set(['aspects', 'themes', 'codebook', '__typename', '__schema', '__type']);

/** The same query, asked as known at a moment. */
export function asKnownAt(query: string, moment: string): string {
  const argument = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'asKnownAt' },
    value: { kind: Kind.STRING, value: moment },
  } as const;
  return print(
    visit(parse(query), {
      OperationDefinition: (operation) => ({
        ...operation,
        selectionSet: {
          ...operation.selectionSet,
          selections: operation.selectionSet.selections.map((field) =>
            field.kind === Kind.FIELD && !TIMELESS.has(field.name.value) && !isAsked(field)
              ? { ...field, arguments: [...(field.arguments ?? []), argument] }
              : field,
          ),
        },
      }),
    }),
  );
}

/** Whether a field is asked as of a moment already. */
function isAsked({ arguments: given }: FieldNode): boolean {
  return given?.some(({ name }) => name.value === 'asKnownAt') ?? false;
}

/** An answer without its cursors, as these belong to the list that was asked for. */
export function withoutCursors(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) => (/^(startCursor|endCursor|cursor)$/.test(key) ? undefined : value)),
  );
}
