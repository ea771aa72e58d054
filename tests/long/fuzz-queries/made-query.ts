import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
} from 'graphql';
import { randomFrom } from '#tests/support/made/random.ts';
import type { ArgumentValues } from './argument-values.ts';
import { writeValue } from './write-value.ts';

/** A document that was drawn at random, with its variables. */
export interface MadeQuery {
  query: string;
  variables: Record<string, unknown>;
}

type Field = GraphQLField<unknown, unknown>;

/** What was asked at a place, by key: nothing under one key may be two things. */
type Place = Map<string, { field: Field; args: string; within: Place }>;

/** Names that engines use themselves, that JavaScript gives every object, and that stand beside in the schema. */
const ODD_KEYS = (
  '__proto__ constructor toString hasOwnProperty valueOf prototype then length _ parts request ref answer count ' +
  'facts id nodes edges node _entities __fetch key title agreements_1 counties_1 data errors'
).split(' ');

/** Below the limits of the hub, and so many levels that most of what there is can be met. */
const MOST = { aliases: 15, depth: 7, roots: 4, fields: 5, selections: 70 };

/** Draws a document, the same for the same number. Most are valid; a few ask two things under one key. */
export function madeQuery(seed: number, schema: GraphQLSchema, values: ArgumentValues): MadeQuery {
  const random = randomFrom(seed);
  const chance = (percent: number) => random.below(100) < percent;
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  const left = { aliases: random.below(MOST.aliases + 1), selections: MOST.selections };
  const root = schema.getQueryType();
  if (!root) throw new TypeError('the schema has no root');
  const body = selections(root, 0, new Map());
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  return { query: [`${head} ${body}`, ...fragments].join('\n'), variables };

  function selections(type: GraphQLCompositeType, depth: number, place: Place): string {
    const count = 1 + random.below(depth === 0 ? MOST.roots : MOST.fields);
    return `{ ${Array.from({ length: count }, () => selection(type, depth, place)).join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number, place: Place): string {
    left.selections -= 1;
    if (left.selections > 0 && chance(isAbstractType(type) ? 40 : 7)) return fragment(type, depth, place);
    const fields = 'getFields' in type ? Object.values(type.getFields()).filter((one) => fits(one, depth)) : [];
    if (fields.length === 0 || chance(6)) return `${typenameKey(place)}__typename${condition()}`;
    const again = chance(20) ? fields.find((one) => [...place.values()].some(({ field }) => field === one)) : undefined;
    return fieldText(again ?? random.of(fields), depth, place);
  }

  function typenameKey(place: Place): string {
    const key = random.of(ODD_KEYS);
    if (left.aliases < 1 || place.has(key) || !chance(30)) return '';
    left.aliases -= 1;
    return `${key}: `;
  }

  function fits({ type }: Field, depth: number): boolean {
    return !isCompositeType(getNamedType(type)) || (depth < MOST.depth && left.selections > 0);
  }

  function fieldText(field: Field, depth: number, place: Place): string {
    const before = [...place].filter(([, asked]) => asked.field.name === field.name);
    const [key, { args, within }] =
      before.length > 0 && chance(50) ? random.of(before) : added(field, argumentsText(field.args), place);
    const answered = getNamedType(field.type);
    const alias = key === field.name ? '' : `${key}: `;
    const inner = isCompositeType(answered) ? ` ${selections(answered, depth + 1, within)}` : '';
    return `${alias}${field.name}${args}${condition()}${inner}`;
  }

  /** Puts a field under a key that is free; its own name where no alias is left. */
  function added(field: Field, args: string, place: Place): [string, { args: string; within: Place }] {
    const wanted = chance(25) ? [chance(50) ? random.of(ODD_KEYS) : `k${random.below(4)}`] : [];
    const keys = [...wanted, field.name, `x${place.size}`];
    const key = keys.find((one) => !place.has(one) && (one === field.name || left.aliases > 0)) ?? field.name;
    if (key !== field.name) left.aliases -= 1;
    const asked = place.get(key) ?? { field, args, within: new Map() };
    place.set(key, asked);
    return [key, asked];
  }

  function fragment(type: GraphQLCompositeType, depth: number, place: Place): string {
    const on = random.of(conditionsOn(type, schema));
    const body = selections(on, depth, place);
    if (!chance(30))
      return chance(15) && on === type ? `...${condition()} ${body}` : `... on ${on.name}${condition()} ${body}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on.name} ${body}`);
    const spread = `...${name}${condition()}`;
    return chance(30) ? `${spread} ...${name}` : spread;
  }

  /** Now and then a condition, by a variable or as it is. */
  function condition(): string {
    if (!chance(8)) return '';
    const name = random.of(['include', 'skip']);
    const value = chance(70) === (name === 'include');
    return ` @${name}(if: ${chance(30) ? value : variable('Boolean!', value)})`;
  }

  function argumentsText(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((argument) => {
      if (!isRequiredArgument(argument) && !chance(40)) return [];
      const value = values(argument, random);
      if (value === undefined) return [];
      const { name, type } = argument;
      return [`${name}: ${chance(40) ? variable(String(type), value) : writeValue(value, type)}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`;
    variables[name] = value;
    declared.push(`$${name}: ${type}`);
    return `$${name}`;
  }
}

/** The types that a fragment may name where a type stands: those that something there can be. */
function conditionsOn(type: GraphQLCompositeType, schema: GraphQLSchema): GraphQLCompositeType[] {
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const own = 'getInterfaces' in type ? type.getInterfaces() : [];
  return [...new Set([type, ...objects, ...own, ...objects.flatMap((object) => object.getInterfaces())])];
}
