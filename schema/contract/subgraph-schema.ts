import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { isFielded } from './expand-sdl.ts';
import { isFederations, isResolvedElsewhere } from './federation.ts';
import { parseSdl } from './parse-sdl.ts';

/** The schema that a subgraph answers by, with what federation adds to its SDL. Throws where the SDL makes none. */
export function subgraphSchema(sdl: DocumentNode): GraphQLSchema {
  const entities = sdl.definitions.filter(
    (node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      isFielded(node) &&
      node.directives?.some((directive) => directive.name.value === 'key') === true &&
      !isResolvedElsewhere(node),
  );
  const names = entities.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []));
  const own = parseSdl(`
    scalar _Any
    type _Service { sdl: String }
    ${names.length > 0 ? `union _Entity = ${names.join(' | ')}` : ''}
    extend type Query {
      _service: _Service!
      ${names.length > 0 ? '_entities(representations: [_Any!]!): [_Entity]!' : ''}
    }`);
  const definitions = sdl.definitions.filter(
    (node) => !('name' in node && node.name && isFederations(node.name.value)),
  );
  return buildASTSchema(concatAST([{ ...sdl, definitions }, own]), { assumeValid: true, assumeValidSDL: true });
}
