import { type EnumTypeDefinitionNode, type GraphQLSchema, isEnumType, Kind, type StringValueNode } from 'graphql';
import { contract } from '#schema/contract/contract.ts';
import { languagesOf } from '#schema/contract/languages-of.ts';

/** Enumerations for questions repeat those of answers; what has two underscores is federation’s or GraphQL’s own. */
const LEFT_OUT = /Input$|__/;

type Enumerations = ReturnType<typeof readEnumerations>;

/** The enumerations of a schema never change: its SDL is read once. */
const read = new WeakMap<GraphQLSchema, Enumerations>();

/** Every enumeration of the contract and of the questions, by name, with the words for each value in both languages. */
export function enumerationsInWords(questions: GraphQLSchema): Enumerations {
  const known = read.get(questions) ?? readEnumerations(questions);
  read.set(questions, known);
  return known;
}

function readEnumerations(questions: GraphQLSchema) {
  const asked = Object.values(questions.getTypeMap()).flatMap((type) =>
    isEnumType(type) && type.astNode ? [type.astNode] : [],
  );
  const answered = contract().definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  const byName = new Map([...asked, ...answered].map((node) => [node.name.value, node]));
  return [...byName.values()]
    .filter(({ name }) => !LEFT_OUT.test(name.value))
    .toSorted((a, b) => a.name.value.localeCompare(b.name.value, 'en'))
    .map(inWords);
}

function inWords({ name, description, values = [] }: EnumTypeDefinitionNode) {
  return {
    code: name.value,
    name: wordsOf(description),
    values: values.map((value) => ({ code: value.name.value, name: wordsOf(value.description) })),
  };
}

function wordsOf(description: StringValueNode | undefined) {
  const [sv = null, en = null] = languagesOf(description?.value);
  return { sv, en };
}
