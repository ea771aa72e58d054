import type { DescribedParameter, TableDescription } from '../listing/described-tables.ts';
import { bothWritten, component, type JsonObject, listOf } from './json-schema.ts';

/** The parameters of all tables, each written once; those of one name that are not alike have the table’s before it. */
export interface QueryParameters {
  components: JsonObject;
  /** What the paths of a table refer to. */
  of(table: string): JsonObject[];
}

/** Makes the parameters of tables parts of an OpenAPI document. */
export function queryParameters(tables: readonly Pick<TableDescription, 'name' | 'parameters'>[]): QueryParameters {
  const components = new Map<string, JsonObject>();
  const ofTables = new Map<string, JsonObject[]>();
  for (const { name, parameters } of tables) {
    const referred = parameters.map((parameter) => {
      const written = queryParameter(parameter);
      const known = components.get(parameter.name);
      const isSame = known === undefined || JSON.stringify(known) === JSON.stringify(written);
      const key = isSame ? parameter.name : `${name}-${parameter.name}`;
      components.set(key, written);
      return component('parameters', key);
    });
    ofTables.set(name, referred);
  }
  return { components: Object.fromEntries(components), of: (table) => ofTables.get(table) ?? [] };
}

/** A parameter of an address. Lists are read repeated, as written here, and with commas. */
export function queryParameter(parameter: DescribedParameter): JsonObject {
  const { name, description, list, required, example } = parameter;
  return {
    name,
    in: 'query',
    description: bothWritten(description),
    required,
    schema: list ? listOf(valueSchema(parameter)) : valueSchema(parameter),
    ...(list ? { style: 'form', explode: true } : {}),
    ...(example === undefined ? {} : { example: list ? [example] : example }),
  };
}

function valueSchema({ type, format, values, byDefault, list }: DescribedParameter): JsonObject {
  return {
    type: type === 'text' ? 'string' : type,
    ...(format ? { format } : {}),
    ...(values ? { enum: values } : {}),
    ...(byDefault === undefined || list ? {} : { default: read(type, byDefault) }),
  };
}

function read(type: DescribedParameter['type'], words: string): unknown {
  return type === 'text' ? words : JSON.parse(words);
}
