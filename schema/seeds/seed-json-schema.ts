import { z } from 'zod';

/** A schema of seeds as JSON Schema: what may be written, defaults left out. */
export type SeedJsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema that is published, for editors. */
export function publishedSchema(schema: z.ZodType): SeedJsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    reused: 'ref',
    // What only the hub's own code reads.
    override({ jsonSchema: node }) {
      delete node.refersTo;
      delete node.graphql;
    },
  });
}

/**
 * The same for forms: every part where it stands, with `refersTo` where it points at something (an organisation, a theme) and `graphql`
 * where it is an enumeration or a type that has a name.
 */
export function formSchema(schema: z.ZodType): SeedJsonSchema {
  const { $schema: _, ...form } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  return form;
}
