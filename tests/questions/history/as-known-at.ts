import { type ArgumentNode, type FieldNode, Kind, parse, print, visit } from 'graphql';

/** Root fields that tell nothing of counties' data. */
const TIMELESS = new Set(['aspects', 'themes', 'codebook', '__typename', '__schema', '__type']);

/** The same query, asked as known at a moment: by the argument for it, and of `node` by an id that holds the moment. */
export function asKnownAt(query: string, moment: string): string {
  return print(
    visit(parse(query), {
      OperationDefinition: (operation) => ({
        ...operation,
        selectionSet: {
          ...operation.selectionSet,
          selections: operation.selectionSet.selections.map((field) =>
            field.kind === Kind.FIELD && !TIMELESS.has(field.name.value) && !isAsked(field)
              ? { ...field, arguments: argumentsAt(field, moment) }
              : field,
          ),
        },
      }),
    }),
  );
}

function argumentsAt({ name, arguments: given = [] }: FieldNode, moment: string): readonly ArgumentNode[] {
  if (name.value === 'node') return given.map((argument) => ofMoment(argument, moment));
  const named = { kind: Kind.NAME, value: 'asKnownAt' } as const;
  return [...given, { kind: Kind.ARGUMENT, name: named, value: { kind: Kind.STRING, value: moment } }];
}

function ofMoment(argument: ArgumentNode, moment: string): ArgumentNode {
  const { value } = argument;
  if (value.kind !== Kind.STRING) throw new Error('expected an id that stands in the document');
  return { ...argument, value: { ...value, value: `${value.value}@${moment}` } };
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
