import {
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { withoutUnused } from '#tests/long/fuzz-queries/without-unused.ts';

/**
 * A question as clients can write it down, or `null` where nothing of it is left. Keys that clients take for what they
 * keep themselves, or that JavaScript gives every object, get another name, no `__typename` stands at the root, and
 * none hangs on a condition, as clients then add no other. Conditions that are no variables are decided here: Relay’s
 * compiler does so too, and leaves out the objects of which it then asks nothing.
 */
export function expressible(query: string, schema: GraphQLSchema): string | null {
  const info = new TypeInfo(schema);
  const root = schema.getQueryType();
  const changed = visit(
    visit(parse(query, { noLocation: true }), { Field: decided, InlineFragment: decided, FragmentSpread: decided }),
    visitWithTypeInfo(info, {
      Field(node) {
        if (info.getParentType() === root && node.name.value === '__typename') return null;
        const { alias } = node;
        if (!alias && node.name.value === '__typename') return { ...node, directives: [] };
        if (!alias || !isKept(alias.value)) return undefined;
        return { ...node, alias: { ...alias, value: `own${alias.value}` } };
      },
    }),
  );
  try {
    const written = print(withoutUnused(parse(print(changed), { noLocation: true })));
    return validate(schema, parse(written)).length === 0 ? written : null;
  } catch {
    return null;
  }
}

/** What is selected without a condition that is decided; `null` where it is decided against. */
function decided<Node extends SelectionNode>(node: Node): Node | null {
  const values = node.directives?.map(({ name, arguments: args }) => {
    const [value] = args?.map((one) => one.value) ?? [];
    return value?.kind === Kind.BOOLEAN ? value.value === (name.value === 'include') : null;
  });
  if (values?.includes(false)) return null;
  return { ...node, directives: node.directives?.filter((_, index) => values?.[index] === null) };
}

function isKept(key: string): boolean {
  return key === 'id' || key.startsWith('__') || key in Object.prototype;
}
