import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { leaves } from '#tests/gateway/plugins/planning/leaves.ts';
import type { Random } from '#tests/support/made/random.ts';
import type { ArgumentValues } from '../fuzz-queries/argument-values.ts';
import type { MadeQuery } from '../fuzz-queries/made-query.ts';
import { writeValue } from '../fuzz-queries/write-value.ts';

/** Leaves below a field that is added. */
const LEAVES = 12;

/** Another question near one: dearer, if chance has it; not always within the limits, and not always valid. */
export function mutatedQuestion(
  { query, variables }: MadeQuery,
  schema: GraphQLSchema,
  values: ArgumentValues,
  random: Random,
): MadeQuery {
  const mutate = random.of([largerPages, anotherAlias, moreFields, moreFields, otherArguments, moreWords]);
  return { query: print(mutate(parse(query))), variables };

  /** As many rows as may be asked for. */
  function largerPages(document: DocumentNode): DocumentNode {
    const most = random.of(['100', '100', '25']);
    return visit(document, {
      Argument: (node) => (node.name.value === 'first' ? withValue(node, most) : undefined),
    });
  }

  /** A field once more, under another key and with something else asked. */
  function anotherAlias(document: DocumentNode): DocumentNode {
    const place = random.below(20);
    let met = 0;
    return visit(document, {
      SelectionSet(node) {
        const fields = node.selections.filter(({ kind }) => kind === Kind.FIELD) as FieldNode[];
        if (fields.length === 0 || (met++ > 0 && random.below(20) !== place)) return undefined;
        const alias = { kind: Kind.NAME as const, value: `m${random.below(1_000)}` };
        const copy = parse(`{ ${print({ ...random.of(fields), alias })} }`);
        return withSelections(node, selectionsOf(moreWords(copy)));
      },
    });
  }

  /** Fields that are not asked for yet, with what is below them. */
  function moreFields(document: DocumentNode): DocumentNode {
    return visitTyped(document, (node, info) => {
      const type = info.getParentType();
      if (node.kind !== Kind.SELECTION_SET || !type || !('getFields' in type) || random.below(4) > 0) return undefined;
      const asked = node.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : ''));
      const free = Object.values(type.getFields()).filter(
        ({ name, args }) => !asked.includes(name) && !args.some(isRequiredArgument),
      );
      if (free.length === 0) return undefined;
      const field = random.of(free);
      const named = getNamedType(field.type);
      const below = isLeafType(named) ? '' : isCompositeType(named) ? leaves(named, LEAVES, LEAVES) : '';
      return withSelections(node, selectionsOf(parse(`{ ${field.name} ${below} }`)));
    });
  }

  /** Another value of an argument. */
  function otherArguments(document: DocumentNode): DocumentNode {
    return visitTyped(document, (node, info) => {
      const argument = info.getArgument();
      if (node.kind !== Kind.ARGUMENT || !argument || random.below(3) > 0) return undefined;
      const value = values(argument, random);
      return value === undefined ? undefined : withValue(node, writeValue(value, argument.type));
    });
  }

  /** Other words, and more of them, in every text. */
  function moreWords(document: DocumentNode): DocumentNode {
    const words = Array.from({ length: 1 + random.below(25) }, () => random.of(WORDS)).join(' ');
    return visit(document, {
      Argument: (node) =>
        node.name.value === 'text' ? withValue(node, JSON.stringify(words.slice(0, 190))) : undefined,
    });
  }

  function visitTyped(document: DocumentNode, change: (node: ASTNode, info: TypeInfo) => ASTNode | undefined) {
    const info = new TypeInfo(schema);
    return visit(document, visitWithTypeInfo(info, { enter: (node) => change(node, info) })) as DocumentNode;
  }
}

/** Words that there are, their beginnings, misspelt ones and ones that nobody wrote. */
const WORDS =
  'barn unga samverkan kommun region vård hälsa skola stöd avtal samvärkan plaserade a ö ordning gång x1 x2 x3'.split(
    ' ',
  );

function withValue(node: ArgumentNode, value: string): ArgumentNode {
  return {
    ...node,
    value: (selectionsOf(parse(`{ a(b: ${value}) }`))[0] as FieldNode).arguments?.[0]?.value ?? node.value,
  };
}

function withSelections(node: SelectionSetNode, more: SelectionSetNode['selections']): SelectionSetNode {
  return { ...node, selections: [...node.selections, ...more] };
}

function selectionsOf({ definitions: [definition] }: DocumentNode): SelectionSetNode['selections'] {
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}
