import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { bilingual } from '../asking/bilingual.ts';
import { hasWords, searchable } from '../parts/has-words.ts';

/** Something of the schema that can be found. */
export interface DocEntry {
  kind: 'type' | 'field' | 'argument' | 'value';
  /** As the schema writes it, with the field that it is an argument of. */
  name: string;
  /** The type that it is of; of a type, itself. */
  type: string;
  description: string;
}

/** Most that is shown of what is found. */
export const MOST_FOUND = 60;

/** Everything in a schema that has a name and a description; what GraphQL itself brings is left out. */
export function entriesOf(schema: GraphQLSchema): DocEntry[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const of = (kind: DocEntry['kind'], name: string, description: string | null | undefined): DocEntry => ({
        kind,
        name,
        type: type.name,
        description: description ?? '',
      });
      const own = of('type', type.name, type.description);
      if (isEnumType(type))
        return [own, ...type.getValues().map(({ name, description }) => of('value', name, description))];
      if (isInputObjectType(type))
        return [
          own,
          ...Object.values(type.getFields()).map(({ name, description }) => of('argument', name, description)),
        ];
      if (!isObjectType(type) && !isInterfaceType(type)) return [own];
      return [
        own,
        ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
          of('field', name, description),
          ...args.map((argument) => of('argument', `${name}(${argument.name}:)`, argument.description)),
        ]),
      ];
    });
}

/**
 * What has all words of a search in its name or its description, in either language; the nearest first: by its name,
 * then by the words in which the page’s language begins to describe it. What is asked for directly comes before what is
 * within it.
 */
export function foundIn(entries: readonly DocEntry[], search: string): DocEntry[] {
  if (search.trim() === '') return [];
  return entries
    .filter(({ name, description }) => hasWords(`${name} ${description}`, search))
    .map((entry) => ({ entry, far: distance(entry, search) }))
    .sort((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
}

const KINDS: readonly DocEntry['kind'][] = ['type', 'field', 'value', 'argument'];

function distance({ kind, name, type, description }: DocEntry, search: string): number {
  const asked = searchable(search).trim();
  const { first, second } = bilingual(description);
  const places = [
    searchable(name) === asked,
    searchable(name).includes(asked),
    searchable(first).startsWith(asked),
    searchable(first).includes(asked),
    searchable(second).includes(asked),
  ];
  const at = places.indexOf(true);
  const far = (at === -1 ? places.length : at) * KINDS.length + KINDS.indexOf(kind);
  return type === 'Query' ? far - 1 : far;
}
