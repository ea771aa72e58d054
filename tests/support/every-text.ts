import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema/generated/schema.graphql', import.meta.url), 'utf8'));

/** What is given for arguments, as it stands in a document; of the others those that need not be given are left out. */
export type ArgumentsByName = Readonly<Record<string, string>>;

/** A way to a leaf: each field with its arguments, or a fragment on a type. */
type Way = readonly string[];

/** So many steps lead to a leaf at most. */
const DEPTH = 9;
/** So many ways are in one document: the hub takes 2,000 tokens. */
const WAYS = 60;

/** Types whose words are the hub's own: the same whatever a county says. */
const OWN_WORDS = ['Aspect', 'Theme', 'Codebook', 'Licence', 'Enumeration', 'County', 'CountyReference'];

/**
 * Documents that between them ask every root field for every leaf that can say something in words, as the public schema has them:
 * each leaf of a type once for each root field, by the shortest way; words in two languages in each place. Arguments are given by their names, or by
 * `field.name`. Root fields that need others are left out, and so are those of some counties, with their types.
 */
export function everyText(given: ArgumentsByName, leftOut: readonly string[] = []): { root: string; query: string }[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots
    .filter(
      ({ name, args }) =>
        !leftOut.includes(name) && args.every((arg) => !isRequiredArgument(arg) || givenFor(name, arg.name, given)),
    )
    .flatMap((root) => {
      const ways = waysFrom(root, given, leftOut);
      const queries: { root: string; query: string }[] = [];
      for (let start = 0; start < ways.length; start += WAYS)
        queries.push({ root: root.name, query: written(ways.slice(start, start + WAYS)) });
      return queries;
    });
}

function waysFrom(root: GraphQLField<unknown, unknown>, given: ArgumentsByName, leftOut: readonly string[]): Way[] {
  const foreign = leftOut.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
  const found: Way[] = [];
  const met = new Set<string>();
  let open: { type: GraphQLNamedType; way: Way; through: string }[] = [
    { type: getNamedType(root.type), way: [fieldWith(root, given)], through: '' },
  ];
  for (let depth = 0; depth < DEPTH && open.length > 0; depth++) {
    const next: typeof open = [];
    for (const { type, way, through } of open) {
      if (!isCompositeType(type) || (depth > 0 && OWN_WORDS.includes(type.name))) continue;
      for (const member of [type, ...membersOf(type)].filter(
        ({ name }) => !foreign.some((county) => name.startsWith(county)),
      ))
        for (const field of 'getFields' in member ? Object.values(member.getFields()) : []) {
          const place = `${isWordsAlone(member) ? through : ''}${member.name}.${field.name}`;
          if (
            met.has(place) ||
            field.args.some((arg) => isRequiredArgument(arg) && !givenFor(field.name, arg.name, given))
          )
            continue;
          met.add(place);
          const step = member === type ? way : [...way, `... on ${member.name}`];
          const leaf = getNamedType(field.type);
          if (isCompositeType(leaf))
            next.push({ type: leaf, way: [...step, fieldWith(field, given)], through: `${place}.` });
          else if (!isEnumType(leaf) && WORDS.includes(leaf.name)) found.push([...step, fieldWith(field, given)]);
        }
    }
    open = next;
  }
  return found;
}

const WORDS = ['String', 'ID', 'JSON'];

/** Whether a type is words in several languages and the like: what it says depends on where it stands. */
function isWordsAlone(type: GraphQLCompositeType): boolean {
  return 'getFields' in type && Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)));
}

function membersOf(type: GraphQLCompositeType) {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function fieldWith({ name, args }: GraphQLField<unknown, unknown>, given: ArgumentsByName): string {
  const said = args.flatMap((arg) => {
    const value = givenFor(name, arg.name, given);
    return value ? [`${arg.name}: ${value}`] : [];
  });
  return said.length > 0 ? `${name}(${said.join(', ')})` : name;
}

function givenFor(field: string, argument: string, given: ArgumentsByName): string | undefined {
  return given[`${field}.${argument}`] ?? given[argument];
}

interface Step {
  [step: string]: Step;
}

function written(ways: readonly Way[]): string {
  const tree: Step = {};
  for (const way of ways) {
    let at = tree;
    for (const step of way) at = at[step] ??= {};
  }
  return stepsOf(tree);
}

function stepsOf(tree: Step): string {
  const steps = Object.entries(tree).map(([step, inner]) =>
    Object.keys(inner).length > 0 ? `${step} ${stepsOf(inner)}` : step,
  );
  return `{ ${steps.join(' ')} }`;
}
