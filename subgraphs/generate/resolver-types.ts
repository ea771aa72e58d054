import { generate } from '@graphql-codegen/cli';

const CONFIG = {
  federation: true,
  enumsAsTypes: true,
  useTypeImports: true,
  avoidOptionals: { field: true },
  namingConvention: 'keep',
  scalars: { ID: 'string', Date: 'string', DateTime: 'Date | string', JSON: 'unknown' },
};

/** Types of a subgraph's resolvers, made from its SDL; `mappers` say what resolvers pass on for a type. */
export async function resolverTypes(sdl: string, context: string, mappers: Record<string, string>): Promise<string> {
  const [file] = await generate(
    {
      silent: true,
      errorsOnly: true,
      schema: sdl,
      generates: {
        'types.ts': {
          plugins: ['typescript', 'typescript-resolvers'],
          config: { ...CONFIG, contextType: context, mappers },
        },
      },
    },
    false,
  );
  return `// Made by npm run generate; not edited by hand.\n${file?.content}`;
}
