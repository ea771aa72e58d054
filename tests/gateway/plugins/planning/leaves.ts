import {
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** So many leaves of a type as a selection, at most `each` of them below one field. */
export function leaves(type: GraphQLNamedType, count: number, each: number): string {
  let left = count;
  return selection(type, 1) || '{ __typename }';

  function selection(parent: GraphQLNamedType, level: number): string {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return '';
    const fields = Object.values(parent.getFields()).filter((field) => !field.args.some(isRequiredArgument));
    const taken: string[] = [];
    for (const field of fields) {
      if (left <= 0 || (level > 1 && taken.length >= each)) break;
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) {
        left -= 1;
        taken.push(field.name);
      } else if (level < 4) {
        const selected = selection(inner, level + 1);
        if (selected) taken.push(`${field.name} ${selected}`);
      }
    }
    return taken.length > 0 ? `{ ${taken.join(' ')} }` : '';
  }
}
